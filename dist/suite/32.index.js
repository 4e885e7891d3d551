import{m4032}from"./room.js";const id=32;const ids=[32];const modules={4032:m4032};export{id,ids,modules};
