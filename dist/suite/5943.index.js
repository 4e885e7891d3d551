const id=5943,ids=[5943],modules={5943:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{storedSecrets:()=>storedSecrets});var valibot__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7934),_core_errors__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4487);const PER_PAGE=100,MOST_PAGES=10,pageSchema=valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({total_count:valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),secrets:valibot__WEBPACK_IMPORTED_MODULE_1__.
YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({name:valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),updated_at:valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.
YjP(),valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(text=>Date.parse(text)),valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),valibot__WEBPACK_IMPORTED_MODULE_1__.E2x())}))});
async function storedSecrets(github,environment){const lists=[["repository","secrets: read",page=>github.request("GET /repos/{owner}/{repo}/actions/secrets",{per_page:PER_PAGE,
page},{purpose:"list the secrets",permission:"secrets: read",schema:pageSchema})],["environment","environments: read",page=>github.request("GET /repos/{owner}/{\
repo}/environments/{environment_name}/secrets",{environment_name:environment,per_page:PER_PAGE,page},{purpose:"list the secrets of the environment",permission:"\
environments: read",schema:pageSchema})],["organisation","secrets: read",page=>github.request("GET /repos/{owner}/{repo}/actions/organization-secrets",{per_page:PER_PAGE,
page},{purpose:"list the secrets of the organisation",permission:"secrets: read",schema:pageSchema})]],secrets=[],problems=[];for(const[from,permission,read]of lists)
try{for(const{name,updated_at:updatedAt}of await allPages(read))secrets.push({name,from,updatedAt})}catch(error){if(!(error instanceof _core_errors__WEBPACK_IMPORTED_MODULE_0__.
a6)||error.kind==="cancelled")throw error;if(error.code==="GITHUB_NOT_FOUND"&&from!=="repository"&&problems.length===0)continue;problems.push(explained(error,permission))}
return{secrets,problems}}async function allPages(read){const all=[];for(let page=1;page<=MOST_PAGES;page+=1){const{secrets,total_count:total}=await read(page);if(all.
push(...secrets),secrets.length<PER_PAGE||all.length>=total)break}return all}function explained(error,permission){const{code,message,cause}=error;return code!==
"GITHUB_PERMISSION_MISSING"&&code!=="GITHUB_NOT_FOUND"&&code!=="GITHUB_FORBIDDEN"?error:new _core_errors__WEBPACK_IMPORTED_MODULE_0__.a6("ledger",{code,message,
remedy:`Give \`secrets-token\` a fine-grained token or the token of a GitHub App with \`${permission}\` on this repository (a classic token needs \`repo\`). The jo\
b's own token can never see secrets, whatever \`permissions:\` says.`,cause})}})};export{id,ids,modules};
