import{m4049}from"./room.js";const id=49;const ids=[49];const modules={4049:m4049};export{id,ids,modules};
