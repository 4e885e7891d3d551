import{m4032,m3209}from"./room.js";const id=4032,ids=[4032],modules={4032:m4032,3209:m3209};export{id,ids,modules};
