import{run}from"../suite/index.js";await run("secret-validate");
