import{m4032}from"./room.js";const id=4032,ids=[4032],modules={4032:m4032};export{id,ids,modules};
