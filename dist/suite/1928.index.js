const id=1928,ids=[1928],modules={1928:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{defaultRules:()=>defaultRules});const before=String.raw`(?:^|\W|\\[nrt])`,after=String.raw`(?:\W|$)`,afterAny=String.raw`(?:[^\w/+=-]|$)`;function rule(id2,description,regex,{
entropy=0,allowlists=[],tags=[]}={}){return{id:id2,description,regex,secretGroup:0,entropy,keywords:[],tags,allowlists,required:[],skipReport:!1}}function token(id2,description,form,extra={
entropy:2.5}){return rule(id2,description,`${before}(${form})${after}`,extra)}function assigned(id2,description,words,form,extra={entropy:3}){const name=String.
raw`(?:${words})[\w.\- \t]{0,25}`;return rule(id2,description,String.raw`(?i:${name}["'\x60\]]{0,2}[ \t]{0,3}(?:=|:|=>|:=|,)[ \t]{0,3}["'\x60]?)(${form})${afterAny}`,
extra)}function allow(description,lists){return{description,condition:"or",commits:[],paths:[],regexTarget:"secret",regexes:[],stopwords:[],...lists}}const notRandom=allow(
"words, names, references and paths",{regexes:["^[^0-9]*$","^[^A-Za-z]*$",String.raw`^[a-z]+(?:[-_.:/][a-z0-9]{1,12})+$`,String.raw`^[A-Z]+(?:_[A-Z0-9]+)+$`,String.
raw`^(?:process|env|os|config|secrets|vars|this|self|ctx|req|request)\.`,String.raw`^(?:https?|file|urn|data|arn|sha(?:1|256|384|512))[-:]`,String.raw`^[./~@]`,
String.raw`^\d{1,4}[-./]\d`,String.raw`\.(?:js|ts|json|ya?ml|html?|css|png|svg|pem|key|txt|md)$`,"(?i)(?:abcdef|ghijkl|uvwxyz|qwerty)"]}),notPassword=allow("pla\
ceholders in place of a password",{regexes:[String.raw`^[$%{<\[(*]`,"(?i)^(?:pass|password|passwd|pwd|secret|user|username|root|admin|postgres|mysql|guest|test|\
token|key|hunter2|foo|bar|baz|abc|s3cr3t|p@ss(?:w0rd|word)?)[0-9!]*$","(?i)your|change|replace|pass(?:word)?[_-]?here",String.raw`^(.)\z|^[x*.]+$`]}),rules=[token(
"aws-access-token","AWS access key id","(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}",{entropy:3}),assigned("aws-secret-access-key","AWS secret access key","aws_?(?:secr\
et|sec)?|secret_?access_?key","[A-Za-z0-9/+]{40}",{entropy:4.2}),token("aws-amazon-bedrock-api-key-long-lived","Amazon Bedrock API key","ABSK[A-Za-z0-9+/]{109,2\
69}={0,2}",{entropy:3}),token("aws-mws-token","Amazon MWS auth token",String.raw`amzn\.mws\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`),token("gcp-api-key","G\
oogle API key",String.raw`AIza[\w-]{35}`,{entropy:3.5}),token("gcp-oauth-client-secret","Google OAuth client secret",String.raw`GOCSPX-[\w-]{28}`,{entropy:3}),rule(
"gcp-service-account","Key of a Google Cloud service account",String.raw`"private_key"\s*:\s*"(-----BEGIN PRIVATE KEY-----(?:\\n|\n)[A-Za-z0-9+/=\\n]{100,})`),token(
"azure-ad-client-secret","Microsoft Entra client secret",String.raw`[\w~.]{3}[0-9]Q~[\w~.-]{31,34}`,{entropy:3.5}),rule("azure-storage-account-key","Azure stora\
ge account key","(?i)AccountKey=([A-Za-z0-9+/]{86}==)",{entropy:4}),rule("azure-shared-access-key","Azure shared access key","(?i)SharedAccessKey=([A-Za-z0-9+/]\
{43}=)",{entropy:4}),rule("azure-sas-token","Azure shared access signature",String.raw`(?i)[?&]sig=([A-Za-z0-9%+/]{43,70}(?:=|%3D))`,{entropy:4}),token("azure-d\
evops-personal-access-token","Azure DevOps personal access token","[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}",{entropy:3.5}),token("azure-container-registry-password","\
Azure container registry password",String.raw`[A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9]{6}`,{entropy:3.5}),token("digitalocean-pat","DigitalOcean personal access token",
"dop_v1_[a-f0-9]{64}",{entropy:3}),token("digitalocean-access-token","DigitalOcean OAuth token","doo_v1_[a-f0-9]{64}",{entropy:3}),token("digitalocean-refresh-t\
oken","DigitalOcean refresh token","dor_v1_[a-f0-9]{64}",{entropy:3}),token("alibaba-access-key-id","Alibaba Cloud access key id","LTAI[A-Za-z0-9]{20}",{entropy:3}),
assigned("cloudflare-api-key","Cloudflare API token","cloudflare|cf_api",String.raw`[\w-]{40}`,{entropy:3.8}),assigned("cloudflare-global-api-key","Cloudflare g\
lobal API key","cloudflare|cf_api","[a-f0-9]{37}",{entropy:3}),token("cloudflare-origin-ca-key","Cloudflare origin CA key",String.raw`v1\.0-[a-f0-9]{24}-[a-f0-9]{146}`,
{entropy:3}),token("heroku-api-key-v2","Heroku API key",String.raw`HRKU-AA[\w-]{58}`,{entropy:3.5}),assigned("heroku-api-key","Heroku API key","heroku","[0-9a-f\
A-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),token("flyio-access-token","Fly.io access token",String.raw`(?:fo1_[\w-]{43}|fm[12][ar]?_[A-Za-z0-9+/]{100,}={0,3})`,
{entropy:4}),token("vercel-token","Vercel token","vc[pikar]_[A-Za-z0-9]{56}",{entropy:3.5}),token("netlify-access-token","Netlify access token","nfp_[A-Za-z0-9]\
{36}",{entropy:3.5}),token("supabase-secret-key","Supabase secret key",String.raw`sb_secret_[\w-]{31,}|sbp_[a-f0-9]{40}`,{entropy:3}),token("render-api-key","Re\
nder API key","rnd_[A-Za-z0-9]{28,40}",{entropy:3.5}),token("vault-service-token","HashiCorp Vault service token",String.raw`hvs\.[\w-]{90,200}`,{entropy:3.5}),
token("vault-batch-token","HashiCorp Vault batch token",String.raw`hvb\.[\w-]{100,300}`,{entropy:3.5}),token("hashicorp-tf-api-token","HCP Terraform API token",
String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}`,{entropy:3.5}),token("pulumi-api-token","Pulumi access token","pul-[a-f0-9]{40}",{entropy:3}),token("databri\
cks-api-token","Databricks access token","dapi[a-f0-9]{32}(?:-[0-9])?",{entropy:3}),token("github-pat","GitHub personal access token","ghp_[A-Za-z0-9]{36}",{entropy:3}),
token("github-fine-grained-pat","GitHub fine-grained personal access token",String.raw`github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}`,{entropy:3}),token("github-oa\
uth","GitHub OAuth token","gho_[A-Za-z0-9]{36}",{entropy:3}),token("github-app-token","GitHub App token","gh[us]_[A-Za-z0-9]{36}",{entropy:3}),token("github-ref\
resh-token","GitHub refresh token","ghr_[A-Za-z0-9]{36,76}",{entropy:3}),token("gitlab-pat","GitLab personal access token",String.raw`glpat-[\w-]{20}`,{entropy:3}),
token("gitlab-pat-routable","GitLab personal access token",String.raw`glpat-[\w-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}`,{entropy:3.5}),token("gitlab-deploy-toke\
n","GitLab deploy token",String.raw`gldt-[\w-]{20}`,{entropy:3}),token("gitlab-runner-authentication-token","GitLab runner token",String.raw`glrt-(?:t[0-9]_)?[\w-]{20}`,
{entropy:3}),token("gitlab-cicd-job-token","GitLab job token",String.raw`glcbt-[0-9A-Za-z]{1,5}_[\w-]{20}`,{entropy:3}),token("gitlab-ptt","GitLab pipeline trig\
ger token","glptt-[0-9a-f]{40}",{entropy:3}),token("gitlab-feed-token","GitLab feed token",String.raw`glft-[\w-]{20}`,{entropy:3}),token("gitlab-oauth-app-secre\
t","GitLab OAuth application secret",String.raw`gloas-[\w-]{64}`,{entropy:3.5}),token("gitlab-scim-token","GitLab SCIM token",String.raw`glsoat-[\w-]{20}`,{entropy:3}),
token("atlassian-api-token","Atlassian API token",String.raw`ATATT3[\w=-]{180,200}`,{entropy:3.5}),token("bitbucket-app-password","Bitbucket app password","ATBB\
[A-Za-z0-9]{32}",{entropy:3.5}),token("bitbucket-access-token","Bitbucket access token",String.raw`ATCTT3[\w=-]{180,200}`,{entropy:3.5}),token("npm-access-token",
"npm access token","npm_[A-Za-z0-9]{36}",{entropy:3}),rule("npmrc-auth-token","npm token in .npmrc",String.raw`:_authToken[ \t]*=[ \t]*["']?([\w.~+/=-]{20,})`,{
entropy:3}),token("pypi-upload-token","PyPI upload token",String.raw`pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,}`,{entropy:3}),token("rubygems-api-to\
ken","RubyGems API key","rubygems_[a-f0-9]{48}",{entropy:3}),token("crates-io-token","crates.io API token","cio[A-Za-z0-9]{32}",{entropy:3.8}),token("docker-acc\
ess-token","Docker access token",String.raw`dckr_(?:pat|oat)_[\w-]{27,32}`,{entropy:3}),token("nuget-api-key","NuGet API key","oy2[a-z0-9]{43}",{entropy:3.5}),token(
"clojars-api-token","Clojars deploy token","CLOJARS_[a-z0-9]{60}",{entropy:3}),token("artifactory-api-key","Artifactory API key","AKCp[A-Za-z0-9]{69}",{entropy:3.8}),
token("artifactory-reference-token","Artifactory reference token","cmVmdGtuOj[A-Za-z0-9]{54}",{entropy:3.5}),token("slack-bot-token","Slack bot token","xoxb-[0-\
9]{10,13}-[0-9]{10,13}-?[A-Za-z0-9]{18,32}",{entropy:2.5}),token("slack-user-token","Slack user token","xox[pe]-(?:[0-9]{10,13}-){2,3}[a-z0-9]{24,34}",{entropy:2.5}),
token("slack-app-token","Slack app-level token",String.raw`xapp-[0-9]-[A-Z0-9]{8,13}-[0-9]{10,14}-[a-z0-9]{40,80}`,{entropy:2.5}),token("slack-config-access-tok\
en","Slack configuration token",String.raw`xoxe\.xox[bp]-[0-9]-[A-Za-z0-9]{140,180}`,{entropy:3}),rule("slack-webhook-url","Slack webhook",String.raw`(https://hooks\.slack\.com/(?:services|workflows|triggers)/T[A-Z0-9]{7,12}/[A-Z0-9]{8,20}/[A-Za-z0-9/]{20,60})`,
{entropy:3}),token("discord-bot-token","Discord bot token",String.raw`[MNO][A-Za-z0-9]{23,27}\.[\w-]{6}\.[\w-]{27,38}`,{entropy:4}),rule("discord-webhook","Disc\
ord webhook",String.raw`(https://(?:\w+\.)?discord(?:app)?\.com/api/webhooks/[0-9]{17,20}/[\w-]{60,80})`,{entropy:3}),token("telegram-bot-api-token","Telegram b\
ot token",String.raw`[0-9]{8,10}:AA[\w-]{33}`,{entropy:3.5}),rule("microsoft-teams-webhook","Microsoft Teams webhook",String.raw`(https://[a-z0-9-]+\.webhook\.office\.com/webhookb2/[0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f-]{36})`,
{entropy:3}),token("twilio-api-key","Twilio API key","SK[0-9a-f]{32}",{entropy:3}),assigned("twilio-auth-token","Twilio auth token","twilio","[0-9a-f]{32}"),token(
"sendgrid-api-token","SendGrid API key",String.raw`SG\.[\w-]{22}\.[\w-]{43}`,{entropy:3.5}),assigned("mailgun-private-api-token","Mailgun API key","mailgun",String.
raw`(?:key-[a-f0-9]{32}|[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8})`),token("mailchimp-api-key","Mailchimp API key","[a-f0-9]{32}-us[0-9]{1,2}",{entropy:3}),token("se\
ndinblue-api-token","Brevo API key","xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}",{entropy:3}),token("resend-api-key","Resend API key","re_[A-Za-z0-9]{8}_[A-Za-z0-9]{2\
4}",{entropy:3.5}),token("stripe-access-token","Stripe secret or restricted key","[sr]k_(?:test|live|prod)_[A-Za-z0-9]{10,99}",{entropy:2.5}),token("stripe-webh\
ook-secret","Stripe webhook signing secret","whsec_[A-Za-z0-9+/]{32,64}={0,2}",{entropy:3.5}),token("square-access-token","Square access token",String.raw`(?:EAAA[\w-]{60}|sq0[a-z]{3}-[\w-]{22,43})`,
{entropy:3}),token("braintree-access-token","Braintree access token",String.raw`access_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32}`),token("shopify-access-tok\
en","Shopify access token","shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}",{entropy:2.5}),token("adyen-api-key","Adyen API key",String.raw`AQE[\w/+]{90,}=*-[\w/+=]{30,}-[\w]{10,}`,
{entropy:4}),token("openai-api-key","OpenAI API key",String.raw`sk-(?:(?:proj|svcacct|admin)-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})`,
{entropy:3}),token("anthropic-api-key","Anthropic API key",String.raw`sk-ant-(?:api|admin|oat)[0-9]{2}-[\w-]{80,120}`,{entropy:3}),token("huggingface-access-tok\
en","Hugging Face access token","hf_[A-Za-z]{34}",{entropy:3.5}),token("huggingface-organization-api-token","Hugging Face organization token","api_org_[A-Za-z]{\
34}",{entropy:3.5}),token("replicate-api-token","Replicate API token","r8_[A-Za-z0-9]{37}",{entropy:3.5}),token("groq-api-key","Groq API key","gsk_[A-Za-z0-9]{5\
2}",{entropy:3.5}),token("perplexity-api-key","Perplexity API key","pplx-[A-Za-z0-9]{48}",{entropy:3.5}),assigned("datadog-access-token","Datadog application ke\
y","datadog|dd_app(?:lication)?_key","[a-f0-9]{40}"),assigned("datadog-api-key","Datadog API key","datadog|dd_api_key","[a-f0-9]{32}"),token("new-relic-user-api\
-key","New Relic user key","NRAK-[A-Z0-9]{27}",{entropy:3}),token("new-relic-insert-key","New Relic insert key","NRII-[A-Za-z0-9-]{32}",{entropy:3}),token("graf\
ana-service-account-token","Grafana service account token","glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}",{entropy:3}),token("grafana-cloud-api-token","Grafana Cloud token",
String.raw`glc_[A-Za-z0-9+/]{32,400}={0,3}`,{entropy:3.5}),token("sentry-user-token","Sentry user token","sntryu_[a-f0-9]{64}",{entropy:3}),token("sentry-org-to\
ken","Sentry organization token",String.raw`sntrys_eyJ[\w+/=]{60,300}_[\w+/]{43}`,{entropy:4}),token("dynatrace-api-token","Dynatrace token",String.raw`dt0[a-z][0-9]{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`,
{entropy:3.5}),assigned("pagerduty-api-key","PagerDuty API key","pagerduty|pager_duty|pd_token",String.raw`[a-z]\+?[\w+-]{18,19}`,{entropy:3.3,allowlists:[notRandom]}),
token("launchdarkly-access-token","LaunchDarkly key","(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",{entropy:3}),token("s\
onar-api-token","SonarQube token","sq[aup]_[a-f0-9]{40}",{entropy:3}),token("circleci-personal-api-token","CircleCI personal token","CCIPAT_[A-Za-z0-9]{22}_[a-f\
0-9]{40}",{entropy:3}),token("buildkite-api-token","Buildkite API token","bkua_[a-f0-9]{40}",{entropy:3}),token("linear-api-key","Linear API key","lin_(?:api|oa\
uth)_[A-Za-z0-9]{40,64}",{entropy:3}),token("notion-api-token","Notion integration token","ntn_[0-9]{11}[A-Za-z0-9]{35}",{entropy:3.5}),token("airtable-personna\
l-access-token","Airtable personal access token",String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{64}`,{entropy:3}),token("postman-api-token","Postman API key","PMAK-[a-\
f0-9]{24}-[a-f0-9]{34}",{entropy:3}),token("figma-personal-access-token","Figma personal access token",String.raw`figd_[\w-]{40}`,{entropy:3.5}),token("planetsc\
ale-password","PlanetScale credential",String.raw`pscale_(?:pw|tkn|oauth)_[\w=.-]{32,64}`,{entropy:3}),token("neon-api-key","Neon API key","napi_[a-z0-9]{64}",{
entropy:3.5}),token("1password-service-account-token","1Password service account token","ops_eyJ[A-Za-z0-9+/]{250,}={0,3}",{entropy:4}),token("1password-secret-\
key","1Password secret key","A3-[A-Z0-9]{6}-[A-Z0-9]{6}(?:-[A-Z0-9]{5}){4}",{entropy:3.5}),token("doppler-api-token","Doppler token",String.raw`dp\.(?:pt|ct|st|sa|scim|audit)\.(?:[\w-]+\.)?[A-Za-z0-9]{40,44}`,
{entropy:3.5}),token("age-secret-key","age secret key","AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}",{entropy:3}),token("tailscale-key","Tailscale ke\
y","tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{20,40}",{entropy:3}),rule("private-key","Private key",String.raw`(-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\s\\rn"'+,|>*#]{1,40}[\w+/=.:, -]{12,200}){2,})`,
{allowlists:[allow("keys that are cut short",{regexes:[String.raw`\.\.\.`]})]}),token("jwt","JSON Web Token",String.raw`eyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}`,
{entropy:4}),rule("connection-string","Password in a connection string",String.raw`(?i:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|clickhouse|cockroachdb)://[^\s:/@"'\x60<>$\{\}]{0,64}:([^\s:/@"'\x60<>$\{\}]{6,128})@[\w.\[\]-]+`,
{entropy:2.8,allowlists:[notPassword]}),rule("url-password","Password in an address",String.raw`(?i:https?|ftps?|smtps?|ldaps?|git\+https)://[^\s:/@"'\x60<>$\{\}?#]{1,64}:([^\s:/@"'\x60<>$\{\}?#]{8,128})@[\w-]+\.[\w.-]+`,
{entropy:2.8,allowlists:[notPassword,notRandom]}),rule("ado-connection-string","Password in a connection string of .NET",String.raw`(?i)(?:server|data source)=[^;\n]{1,100};[^\n]{0,200}(?:password|pwd)=([^;"'\n]{6,100})`,
{entropy:2.8,allowlists:[notPassword]}),rule("authorization-basic","Credentials in an Authorization header",String.raw`(?i:authorization["']?[ \t]{0,3}[:=,][ \t]{0,3}["'\x60]?basic) ([A-Za-z0-9+/]{16,200}={0,2})`,
{entropy:3.5,allowlists:[notRandom]}),rule("generic-api-key","Value that looks like a credential, by its name",String.raw`(?i:(?:api|access|auth|client|private|encryption|signing|master|account|app|webhook|bot|deploy)[_-]?(?:key|secret|token)|secret[_-]?(?:key|token)?|passw(?:or)?d|credentials?|bearer)["']?[ \t]{0,3}(?:=|:|=>|:=)[ \t]{0,3}["'\x60]([\w+/.=~!@#%^&*-]{16,128})["'\x60]`,
{entropy:3.6,allowlists:[notRandom,notPassword]})],examples=allow("examples and placeholders",{regexes:["(?i)^(?:true|false|null|undefined|none)$",String.raw`^\$\{?\{?.*`,
String.raw`^%\w+%$`,String.raw`(?i)(?:x{6}|\*{4}|\.{4}|_{6}|-{6}|0{8}|1{8}|a{8}|f{8})`,"0123456789|1234567890|123456789012"],stopwords:["example","placeholder",
"changeme","change-me","change_me","dummy","redacted","your-","your_","yourtoken","yourkey","abcdefghijkl","lorem","16c7e42f292c6912e7710c838347ae178b4a","bqoki\
kjovbii2hlwgh4olfq2","xoxp-23984754863-2348975623103","110201543:aahdqtcvch1vgwj","mtk4njiyndgzndcxoti1mjq4","c2y6ydjf5/r+ob0n8a7cgv30vrdj","eby8vdm02xnocqflquw\
jpllmetlcdxj1","eyjzdwiioiixmjm0nty3odkwi","ynakkc66ryytwuxyeu","y_nbakkc66ryytwuxyeu","s.iynuhq8ov4hiax6snw5mb2nl","2yotnfzfejr1zcsicmwpaa","7fjfp0zbr1ktdrbnfv\
dmiw"]}),files=allow("files without text of people",{paths:[String.raw`(?i)\.(?:avif|bmp|gif|ico|jpe?g|png|svg|tiff?|webp|eot|otf|ttf|woff2?|mp[34]|mov|ogg|webm|pdf|docx?|xlsx?|pptx?|exe|dll|so|dylib|pdb|wasm|class|pyc)$`,
String.raw`(?:^|/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|deno\.lock|composer\.lock|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|Podfile\.lock|go\.sum|go\.work\.sum|gradle\.lockfile|flake\.lock)$`,
String.raw`(?:^|/)\.gitleaks\.toml$`]}),defaultRules={rules,allowlists:[files,examples]}})};export{id,ids,modules};
