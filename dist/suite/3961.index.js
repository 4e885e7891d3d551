const id=3961,ids=[3961],modules={3961:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var run_action=__webpack_require__(4779),inputs=__webpack_require__(2695),spec=__webpack_require__(3230),
shared_inputs=__webpack_require__(5284);const spec_spec=(0,spec.Q)({name:"secret-validate",title:"Secret validate",description:"Says before a delivery whether e\
very secret is there, well-formed, strong enough, in its place, alive until the rollout has ended, and not leaked.",icon:"lock",color:"purple",permissions:{contents:{
access:"read",why:"the rollout file, the workflows and the history are read from the checkout"},issues:{access:"write",why:"only for `incident: true`"}},inputs:{
...shared_inputs.r7,service:(0,inputs.fe)({description:"Key in the rollout file whose `secrets` are checked, and whose plan they have to outlive.",example:"api"}),
secrets:(0,inputs.Qq)({description:"Secrets and what must hold of each, one per line; wins over the rollout file name by name. ([guide](../../docs/secrets.md))",
example:`DATABASE_URL: url(postgres)
JWT_SECRET: bytes >= 32`}),values:(0,inputs.rJ)({description:"Values by name as a JSON object. `env:` of the step is better, name by name, and wins: it hands ov\
er nothing that is not needed.",example:"${{ toJSON(secrets) }}"}),"expiry-margin":(0,inputs.p0)({description:"How long certificates and tokens must live beyond\
 the planned rollout (steps and soaks of the rollout file).",default:"1h"}),"secrets-token":(0,inputs.rJ)({description:"Token that may list secrets, for their a\
ge: fine-grained or of a GitHub App, with `secrets: read` and `environments: read`. The job\u2019s own token never may.",example:"${{ secrets.SECRETS_READER }}"}),
"max-age":(0,inputs.p0)({description:"Age at which a secret should have been replaced. Needs `secrets-token`.",default:"90d"}),usage:(0,inputs.Jt)({description:"\
Look into the workflows of the checkout for secrets that nobody declared, and, with `secrets-token`, for secrets that no workflow uses.",default:"false"}),workflows:(0,inputs.
Jt)({description:"Look into the workflows and actions of the checkout for what gives secrets away: foreign code with secrets, injected scripts, actions that are\
 not pinned. ([guide](../../docs/workflow-security.md))",default:"false"}),scan:(0,inputs.Yq)(["none","tree","staged","range","history"],{description:"Search fo\
r secrets in what is checked out, in what is staged, in the commits of a pull request or push, or in the whole history with every ref. Values of the job are loo\
ked for as well. ([guide](../../docs/leaks.md))",default:"none"}),"scan-range":(0,inputs.Qq)({description:"For `scan: range`: BASE..HEAD. Default: the commits o\
f the pull request or push that started the run.",example:"origin/main..HEAD"}),"leak-rules":(0,inputs.Qq)({description:"Rules in gitleaks' TOML format. Default\
: `.gitleaks.toml` of the checkout, else the action's own.",example:".github/gitleaks.toml"}),"leak-baseline":(0,inputs.p_)({description:"Findings that are know\
n: reports of gitleaks (JSON) or baselines of detect-secrets, one path per line.",example:".secrets.baseline"}),"fingerprint-key":(0,inputs.rJ)({description:"A \
secret of your own of 32 random bytes or more, the same in every environment: makes the output `fingerprints`, and opens those of `compare-with`.",example:"${{ \
secrets.FINGERPRINT_KEY }}"}),"compare-with":(0,inputs.p_)({description:"Outputs `fingerprints` of other environments, one per line: a secret that is the same t\
here is a finding. Needs `fingerprint-key`.",example:"${{ needs.staging.outputs.fingerprints }}"}),"fail-on":(0,inputs.Yq)(["critical","high","medium","low","no\
ne"],{description:"Mildest severity of a finding that fails the step.",default:"high"}),incident:(0,inputs.Jt)({description:"Keep an issue while the check fails\
. Needs `service`.",default:"false"}),notify:(0,inputs.oQ)({description:"Channels that are told when the check fails, as a YAML list. Overrides the rollout file\
. ([guide](../../docs/notifications.md))",example:'- { kind: slack, url: "${SLACK_WEBHOOK_URL}" }'}),"github-token":shared_inputs.hE["github-token"]},outputs:{verdict:{
description:"`pass`, `warn` (findings that are milder than `fail-on`) or `fail`.",example:"pass"},missing:{description:"Names of required secrets that are not t\
here, one per line.",example:`API_KEY
JWT_SECRET`},critical:{description:"Number of critical findings.",example:"0"},high:{description:"Number of high findings.",example:"0"},medium:{description:"Nu\
mber of medium findings.",example:"2"},low:{description:"Number of low findings.",example:"1"},fingerprints:{description:"For `compare-with` of a later job: key\
ed hashes of the values, sealed with `fingerprint-key`. Only written with that key.",example:"pX3v\u2026"},incident:{description:"Address of the incident.",example:"\
https://github.com/acme/shop/issues/7"},sarif:{description:"Path of the findings that have a line, as SARIF for code scanning. ([guide](../../docs/leaks.md))",example:"\
/tmp/rollout-actions/secret-validate-sarif.json"},report:{description:"Path of the JSON report.",example:"/tmp/rollout-actions/secret-validate.json",schema:"rep\
ort.schema.json"}}});async function run(phase){await(0,run_action.C)(spec_spec,{main:async()=>(await Promise.all([__webpack_require__.e(7934),__webpack_require__.
e(567),__webpack_require__.e(721)]).then(__webpack_require__.bind(__webpack_require__,8143))).main},phase)}})};export{id,ids,modules};
