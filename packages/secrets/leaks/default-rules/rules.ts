import { allow, assigned, rule, token } from './forms.ts';
import type { Rule } from '../rules/rule.ts';

/** What a name and a value look like that are no secret, for rules that know neither by its form. */
const notRandom = allow('words, names, references and paths', {
  regexes: [
    '^[^0-9]*$',
    '^[^A-Za-z]*$',
    String.raw`^[a-z]+(?:[-_.:/][a-z0-9]{1,12})+$`,
    String.raw`^[A-Z]+(?:_[A-Z0-9]+)+$`,
    String.raw`^(?:process|env|os|config|secrets|vars|this|self|ctx|req|request)\.`,
    String.raw`^(?:https?|file|urn|data|arn|sha(?:1|256|384|512))[-:]`,
    String.raw`^[./~@]`,
    String.raw`^\d{1,4}[-./]\d`,
    String.raw`\.(?:js|ts|json|ya?ml|html?|css|png|svg|pem|key|txt|md)$`,
    '(?i)(?:abcdef|ghijkl|uvwxyz|qwerty)',
  ],
});

const notPassword = allow('placeholders in place of a password', {
  regexes: [
    String.raw`^[$%{<\[(*]`,
    '(?i)^(?:pass|password|passwd|pwd|secret|user|username|root|admin|postgres|mysql|guest|test|token|key|hunter2|foo|bar|baz|abc|s3cr3t|p@ss(?:w0rd|word)?)[0-9!]*$',
    '(?i)your|change|replace|pass(?:word)?[_-]?here',
    String.raw`^(.)\z|^[x*.]+$`,
  ],
});

/**
 * The default rules: forms of credentials as their providers document them, with the page on the line before. Ids are those of gitleaks where it has a
 * rule for the same credential, so that `disabledRules`, `targetRules` and ignored fingerprints keep their meaning.
 */
export const rules: readonly Rule[] = [
  // docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html: unique ids of access keys
  token('aws-access-token', 'AWS access key id', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}', { entropy: 3 }),
  // docs.aws.amazon.com/IAM/latest/UserGuide/security-creds-programmatic-access.html
  assigned('aws-secret-access-key', 'AWS secret access key', 'aws_?(?:secret|sec)?|secret_?access_?key', '[A-Za-z0-9/+]{40}', {
    entropy: 4.2,
  }),
  // docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
  token('aws-amazon-bedrock-api-key-long-lived', 'Amazon Bedrock API key', 'ABSK[A-Za-z0-9+/]{109,269}={0,2}', { entropy: 3 }),
  // developer.amazon.com: Marketplace Web Service tokens
  token('aws-mws-token', 'Amazon MWS auth token', String.raw`amzn\.mws\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`),
  // cloud.google.com/docs/authentication/api-keys
  token('gcp-api-key', 'Google API key', String.raw`AIza[\w-]{35}`, { entropy: 3.5 }),
  // developers.google.com/identity/protocols/oauth2: client secrets of OAuth
  token('gcp-oauth-client-secret', 'Google OAuth client secret', String.raw`GOCSPX-[\w-]{28}`, { entropy: 3 }),
  // cloud.google.com/iam/docs/keys-create-delete: key files of service accounts
  rule(
    'gcp-service-account',
    'Key of a Google Cloud service account',
    String.raw`"private_key"\s*:\s*"(-----BEGIN PRIVATE KEY-----(?:\\n|\n)[A-Za-z0-9+/=\\n]{100,})`,
  ),
  // learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal: client secrets
  token('azure-ad-client-secret', 'Microsoft Entra client secret', String.raw`[\w~.]{3}[0-9]Q~[\w~.-]{31,34}`, { entropy: 3.5 }),
  // learn.microsoft.com/azure/storage/common/storage-configure-connection-string
  rule('azure-storage-account-key', 'Azure storage account key', '(?i)AccountKey=([A-Za-z0-9+/]{86}==)', { entropy: 4 }),
  // learn.microsoft.com/azure/service-bus-messaging/service-bus-sas
  rule('azure-shared-access-key', 'Azure shared access key', '(?i)SharedAccessKey=([A-Za-z0-9+/]{43}=)', { entropy: 4 }),
  // learn.microsoft.com/rest/api/storageservices/create-service-sas
  rule('azure-sas-token', 'Azure shared access signature', String.raw`(?i)[?&]sig=([A-Za-z0-9%+/]{43,70}(?:=|%3D))`, { entropy: 4 }),
  // learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate: format of tokens
  token('azure-devops-personal-access-token', 'Azure DevOps personal access token', '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}', { entropy: 3.5 }),
  // learn.microsoft.com/azure/container-registry/container-registry-authentication: passwords of the admin user
  token('azure-container-registry-password', 'Azure container registry password', String.raw`[A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9]{6}`, {
    entropy: 3.5,
  }),
  // docs.digitalocean.com/reference/api/create-personal-access-token
  token('digitalocean-pat', 'DigitalOcean personal access token', 'dop_v1_[a-f0-9]{64}', { entropy: 3 }),
  token('digitalocean-access-token', 'DigitalOcean OAuth token', 'doo_v1_[a-f0-9]{64}', { entropy: 3 }),
  token('digitalocean-refresh-token', 'DigitalOcean refresh token', 'dor_v1_[a-f0-9]{64}', { entropy: 3 }),
  // help.aliyun.com/document_detail/116401: AccessKey ids
  token('alibaba-access-key-id', 'Alibaba Cloud access key id', 'LTAI[A-Za-z0-9]{20}', { entropy: 3 }),
  // developers.cloudflare.com/fundamentals/api/get-started/create-token
  assigned('cloudflare-api-key', 'Cloudflare API token', 'cloudflare|cf_api', String.raw`[\w-]{40}`, { entropy: 3.8 }),
  assigned('cloudflare-global-api-key', 'Cloudflare global API key', 'cloudflare|cf_api', '[a-f0-9]{37}', { entropy: 3 }),
  // developers.cloudflare.com/fundamentals/api/get-started/ca-keys
  token('cloudflare-origin-ca-key', 'Cloudflare origin CA key', String.raw`v1\.0-[a-f0-9]{24}-[a-f0-9]{146}`, { entropy: 3 }),
  // devcenter.heroku.com/articles/authentication
  token('heroku-api-key-v2', 'Heroku API key', String.raw`HRKU-AA[\w-]{58}`, { entropy: 3.5 }),
  assigned('heroku-api-key', 'Heroku API key', 'heroku', '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}'),
  // fly.io/docs/security/tokens: macaroons
  token('flyio-access-token', 'Fly.io access token', String.raw`(?:fo1_[\w-]{43}|fm[12][ar]?_[A-Za-z0-9+/]{100,}={0,3})`, { entropy: 4 }),
  // vercel.com/docs/rest-api: prefixed tokens
  token('vercel-token', 'Vercel token', 'vc[pikar]_[A-Za-z0-9]{56}', { entropy: 3.5 }),
  // docs.netlify.com/api/get-started: personal access tokens
  token('netlify-access-token', 'Netlify access token', 'nfp_[A-Za-z0-9]{36}', { entropy: 3.5 }),
  // supabase.com/docs/guides/api/api-keys
  token('supabase-secret-key', 'Supabase secret key', String.raw`sb_secret_[\w-]{31,}|sbp_[a-f0-9]{40}`, { entropy: 3 }),
  // docs.railway.com, render.com/docs/api
  token('render-api-key', 'Render API key', 'rnd_[A-Za-z0-9]{28,40}', { entropy: 3.5 }),
  // developer.hashicorp.com/vault/docs/concepts/tokens
  token('vault-service-token', 'HashiCorp Vault service token', String.raw`hvs\.[\w-]{90,200}`, { entropy: 3.5 }),
  token('vault-batch-token', 'HashiCorp Vault batch token', String.raw`hvb\.[\w-]{100,300}`, { entropy: 3.5 }),
  // developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens
  token('hashicorp-tf-api-token', 'HCP Terraform API token', String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}`, { entropy: 3.5 }),
  // www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens
  token('pulumi-api-token', 'Pulumi access token', 'pul-[a-f0-9]{40}', { entropy: 3 }),
  // docs.databricks.com/dev-tools/auth/pat
  token('databricks-api-token', 'Databricks access token', 'dapi[a-f0-9]{32}(?:-[0-9])?', { entropy: 3 }),
  // docs.confluent.io, docs.snowflake.com have no form of their own

  // github.blog/engineering/behind-githubs-new-authentication-token-formats
  token('github-pat', 'GitHub personal access token', 'ghp_[A-Za-z0-9]{36}', { entropy: 3 }),
  token('github-fine-grained-pat', 'GitHub fine-grained personal access token', String.raw`github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}`, {
    entropy: 3,
  }),
  token('github-oauth', 'GitHub OAuth token', 'gho_[A-Za-z0-9]{36}', { entropy: 3 }),
  token('github-app-token', 'GitHub App token', 'gh[us]_[A-Za-z0-9]{36}', { entropy: 3 }),
  token('github-refresh-token', 'GitHub refresh token', 'ghr_[A-Za-z0-9]{36,76}', { entropy: 3 }),
  // docs.gitlab.com/security/tokens: prefixes of tokens
  token('gitlab-pat', 'GitLab personal access token', String.raw`glpat-[\w-]{20}`, { entropy: 3 }),
  token('gitlab-pat-routable', 'GitLab personal access token', String.raw`glpat-[\w-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}`, {
    entropy: 3.5,
  }),
  token('gitlab-deploy-token', 'GitLab deploy token', String.raw`gldt-[\w-]{20}`, { entropy: 3 }),
  token('gitlab-runner-authentication-token', 'GitLab runner token', String.raw`glrt-(?:t[0-9]_)?[\w-]{20}`, { entropy: 3 }),
  token('gitlab-cicd-job-token', 'GitLab job token', String.raw`glcbt-[0-9A-Za-z]{1,5}_[\w-]{20}`, { entropy: 3 }),
  token('gitlab-ptt', 'GitLab pipeline trigger token', 'glptt-[0-9a-f]{40}', { entropy: 3 }),
  token('gitlab-feed-token', 'GitLab feed token', String.raw`glft-[\w-]{20}`, { entropy: 3 }),
  token('gitlab-oauth-app-secret', 'GitLab OAuth application secret', String.raw`gloas-[\w-]{64}`, { entropy: 3.5 }),
  token('gitlab-scim-token', 'GitLab SCIM token', String.raw`glsoat-[\w-]{20}`, { entropy: 3 }),
  // support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account
  token('atlassian-api-token', 'Atlassian API token', String.raw`ATATT3[\w=-]{180,200}`, { entropy: 3.5 }),
  // support.atlassian.com/bitbucket-cloud/docs/app-passwords, access tokens
  token('bitbucket-app-password', 'Bitbucket app password', 'ATBB[A-Za-z0-9]{32}', { entropy: 3.5 }),
  token('bitbucket-access-token', 'Bitbucket access token', String.raw`ATCTT3[\w=-]{180,200}`, { entropy: 3.5 }),

  // docs.npmjs.com/about-access-tokens
  token('npm-access-token', 'npm access token', 'npm_[A-Za-z0-9]{36}', { entropy: 3 }),
  rule('npmrc-auth-token', 'npm token in .npmrc', String.raw`:_authToken[ \t]*=[ \t]*["']?([\w.~+/=-]{20,})`, { entropy: 3 }),
  // pypi.org/help/#apitoken: macaroons of pypi.org and test.pypi.org
  token('pypi-upload-token', 'PyPI upload token', String.raw`pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,}`, { entropy: 3 }),
  // guides.rubygems.org/api-key-scopes
  token('rubygems-api-token', 'RubyGems API key', 'rubygems_[a-f0-9]{48}', { entropy: 3 }),
  // doc.rust-lang.org/cargo/reference/registry-authentication: crates.io
  token('crates-io-token', 'crates.io API token', 'cio[A-Za-z0-9]{32}', { entropy: 3.8 }),
  // docs.docker.com/security/access-tokens
  token('docker-access-token', 'Docker access token', String.raw`dckr_(?:pat|oat)_[\w-]{27,32}`, { entropy: 3 }),
  // learn.microsoft.com/nuget/nuget-org/scoped-api-keys
  token('nuget-api-key', 'NuGet API key', 'oy2[a-z0-9]{43}', { entropy: 3.5 }),
  // clojars.org: deploy tokens
  token('clojars-api-token', 'Clojars deploy token', 'CLOJARS_[a-z0-9]{60}', { entropy: 3 }),
  // jfrog.com/help: API keys and reference tokens
  token('artifactory-api-key', 'Artifactory API key', 'AKCp[A-Za-z0-9]{69}', { entropy: 3.8 }),
  token('artifactory-reference-token', 'Artifactory reference token', 'cmVmdGtuOj[A-Za-z0-9]{54}', { entropy: 3.5 }),

  // api.slack.com/authentication/token-types
  token('slack-bot-token', 'Slack bot token', 'xoxb-[0-9]{10,13}-[0-9]{10,13}-?[A-Za-z0-9]{18,32}', { entropy: 2.5 }),
  token('slack-user-token', 'Slack user token', 'xox[pe]-(?:[0-9]{10,13}-){2,3}[a-z0-9]{24,34}', { entropy: 2.5 }),
  token('slack-app-token', 'Slack app-level token', String.raw`xapp-[0-9]-[A-Z0-9]{8,13}-[0-9]{10,14}-[a-z0-9]{40,80}`, { entropy: 2.5 }),
  token('slack-config-access-token', 'Slack configuration token', String.raw`xoxe\.xox[bp]-[0-9]-[A-Za-z0-9]{140,180}`, { entropy: 3 }),
  // api.slack.com/messaging/webhooks
  rule(
    'slack-webhook-url',
    'Slack webhook',
    String.raw`(https://hooks\.slack\.com/(?:services|workflows|triggers)/T[A-Z0-9]{7,12}/[A-Z0-9]{8,20}/[A-Za-z0-9/]{20,60})`,
    { entropy: 3 },
  ),
  // discord.com/developers/docs/reference#authentication
  token('discord-bot-token', 'Discord bot token', String.raw`[MNO][A-Za-z0-9]{23,27}\.[\w-]{6}\.[\w-]{27,38}`, { entropy: 4 }),
  rule('discord-webhook', 'Discord webhook', String.raw`(https://(?:\w+\.)?discord(?:app)?\.com/api/webhooks/[0-9]{17,20}/[\w-]{60,80})`, {
    entropy: 3,
  }),
  // core.telegram.org/bots/features#botfather
  token('telegram-bot-api-token', 'Telegram bot token', String.raw`[0-9]{8,10}:AA[\w-]{33}`, { entropy: 3.5 }),
  // learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
  rule(
    'microsoft-teams-webhook',
    'Microsoft Teams webhook',
    String.raw`(https://[a-z0-9-]+\.webhook\.office\.com/webhookb2/[0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f-]{36})`,
    { entropy: 3 },
  ),
  // www.twilio.com/docs/iam/api-keys
  token('twilio-api-key', 'Twilio API key', 'SK[0-9a-f]{32}', { entropy: 3 }),
  assigned('twilio-auth-token', 'Twilio auth token', 'twilio', '[0-9a-f]{32}'),
  // www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
  token('sendgrid-api-token', 'SendGrid API key', String.raw`SG\.[\w-]{22}\.[\w-]{43}`, { entropy: 3.5 }),
  // documentation.mailgun.com/docs/mailgun/user-manual/get-started
  assigned(
    'mailgun-private-api-token',
    'Mailgun API key',
    'mailgun',
    String.raw`(?:key-[a-f0-9]{32}|[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8})`,
  ),
  // mailchimp.com/developer/marketing/guides/quick-start
  token('mailchimp-api-key', 'Mailchimp API key', '[a-f0-9]{32}-us[0-9]{1,2}', { entropy: 3 }),
  // developers.brevo.com/docs/getting-started
  token('sendinblue-api-token', 'Brevo API key', 'xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}', { entropy: 3 }),
  // resend.com/docs/api-reference; postmarkapp.com has no form of its own
  token('resend-api-key', 'Resend API key', 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}', { entropy: 3.5 }),

  // docs.stripe.com/keys, docs.stripe.com/webhooks
  token('stripe-access-token', 'Stripe secret or restricted key', '[sr]k_(?:test|live|prod)_[A-Za-z0-9]{10,99}', { entropy: 2.5 }),
  token('stripe-webhook-secret', 'Stripe webhook signing secret', 'whsec_[A-Za-z0-9+/]{32,64}={0,2}', { entropy: 3.5 }),
  // developer.squareup.com/docs/build-basics/access-tokens
  token('square-access-token', 'Square access token', String.raw`(?:EAAA[\w-]{60}|sq0[a-z]{3}-[\w-]{22,43})`, { entropy: 3 }),
  // developer.paypal.com/braintree/docs/guides/authorization/overview
  token('braintree-access-token', 'Braintree access token', String.raw`access_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32}`),
  // shopify.dev/docs/apps/build/authentication-authorization
  token('shopify-access-token', 'Shopify access token', 'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}', { entropy: 2.5 }),
  // docs.adyen.com/development-resources/api-credentials
  token('adyen-api-key', 'Adyen API key', String.raw`AQE[\w/+]{90,}=*-[\w/+=]{30,}-[\w]{10,}`, { entropy: 4 }),

  // platform.openai.com/docs/api-reference/authentication
  token(
    'openai-api-key',
    'OpenAI API key',
    String.raw`sk-(?:(?:proj|svcacct|admin)-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})`,
    { entropy: 3 },
  ),
  // docs.anthropic.com/en/api/overview
  token('anthropic-api-key', 'Anthropic API key', String.raw`sk-ant-(?:api|admin|oat)[0-9]{2}-[\w-]{80,120}`, { entropy: 3 }),
  // huggingface.co/docs/hub/security-tokens
  token('huggingface-access-token', 'Hugging Face access token', 'hf_[A-Za-z]{34}', { entropy: 3.5 }),
  token('huggingface-organization-api-token', 'Hugging Face organization token', 'api_org_[A-Za-z]{34}', { entropy: 3.5 }),
  // replicate.com/docs/reference/http, console.groq.com/docs, docs.perplexity.ai
  token('replicate-api-token', 'Replicate API token', 'r8_[A-Za-z0-9]{37}', { entropy: 3.5 }),
  token('groq-api-key', 'Groq API key', 'gsk_[A-Za-z0-9]{52}', { entropy: 3.5 }),
  token('perplexity-api-key', 'Perplexity API key', 'pplx-[A-Za-z0-9]{48}', { entropy: 3.5 }),

  // docs.datadoghq.com/account_management/api-app-keys
  assigned('datadog-access-token', 'Datadog application key', 'datadog|dd_app(?:lication)?_key', '[a-f0-9]{40}'),
  assigned('datadog-api-key', 'Datadog API key', 'datadog|dd_api_key', '[a-f0-9]{32}'),
  // docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys
  token('new-relic-user-api-key', 'New Relic user key', 'NRAK-[A-Z0-9]{27}', { entropy: 3 }),
  token('new-relic-insert-key', 'New Relic insert key', 'NRII-[A-Za-z0-9-]{32}', { entropy: 3 }),
  // grafana.com/docs/grafana/latest/administration/service-accounts
  token('grafana-service-account-token', 'Grafana service account token', 'glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}', { entropy: 3 }),
  token('grafana-cloud-api-token', 'Grafana Cloud token', String.raw`glc_[A-Za-z0-9+/]{32,400}={0,3}`, { entropy: 3.5 }),
  // docs.sentry.io/account/auth-tokens
  token('sentry-user-token', 'Sentry user token', 'sntryu_[a-f0-9]{64}', { entropy: 3 }),
  token('sentry-org-token', 'Sentry organization token', String.raw`sntrys_eyJ[\w+/=]{60,300}_[\w+/]{43}`, { entropy: 4 }),
  // docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication
  token('dynatrace-api-token', 'Dynatrace token', String.raw`dt0[a-z][0-9]{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}`, { entropy: 3.5 }),
  // support.pagerduty.com/docs/api-access-keys
  assigned('pagerduty-api-key', 'PagerDuty API key', 'pagerduty|pager_duty|pd_token', String.raw`[a-z]\+?[\w+-]{18,19}`, {
    entropy: 3.3,
    allowlists: [notRandom],
  }),
  // www.honeycomb.io, docs.launchdarkly.com/home/account/api
  token(
    'launchdarkly-access-token',
    'LaunchDarkly key',
    '(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
    { entropy: 3 },
  ),
  // docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens
  token('sonar-api-token', 'SonarQube token', 'sq[aup]_[a-f0-9]{40}', { entropy: 3 }),
  // circleci.com/docs/managing-api-tokens, buildkite.com/docs/apis/managing-api-tokens
  token('circleci-personal-api-token', 'CircleCI personal token', 'CCIPAT_[A-Za-z0-9]{22}_[a-f0-9]{40}', { entropy: 3 }),
  token('buildkite-api-token', 'Buildkite API token', 'bkua_[a-f0-9]{40}', { entropy: 3 }),
  // developers.linear.app/docs, developers.notion.com, airtable.com/developers, learning.postman.com
  token('linear-api-key', 'Linear API key', 'lin_(?:api|oauth)_[A-Za-z0-9]{40,64}', { entropy: 3 }),
  token('notion-api-token', 'Notion integration token', 'ntn_[0-9]{11}[A-Za-z0-9]{35}', { entropy: 3.5 }),
  token('airtable-personnal-access-token', 'Airtable personal access token', String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{64}`, { entropy: 3 }),
  token('postman-api-token', 'Postman API key', 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}', { entropy: 3 }),
  // www.figma.com/developers/api#access-tokens, api.typeform.com
  token('figma-personal-access-token', 'Figma personal access token', String.raw`figd_[\w-]{40}`, { entropy: 3.5 }),
  // planetscale.com/docs/concepts/service-tokens, neon.com/docs/manage/api-keys
  token('planetscale-password', 'PlanetScale credential', String.raw`pscale_(?:pw|tkn|oauth)_[\w=.-]{32,64}`, { entropy: 3 }),
  token('neon-api-key', 'Neon API key', 'napi_[a-z0-9]{64}', { entropy: 3.5 }),
  // developer.1password.com/docs/service-accounts, support.1password.com/secret-key-security
  token('1password-service-account-token', '1Password service account token', 'ops_eyJ[A-Za-z0-9+/]{250,}={0,3}', { entropy: 4 }),
  token('1password-secret-key', '1Password secret key', 'A3-[A-Z0-9]{6}-[A-Z0-9]{6}(?:-[A-Z0-9]{5}){4}', { entropy: 3.5 }),
  // docs.doppler.com/reference/auth-token-formats
  token('doppler-api-token', 'Doppler token', String.raw`dp\.(?:pt|ct|st|sa|scim|audit)\.(?:[\w-]+\.)?[A-Za-z0-9]{40,44}`, {
    entropy: 3.5,
  }),
  // github.com/FiloSottile/age, tailscale.com/kb/1085/auth-keys
  token('age-secret-key', 'age secret key', 'AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}', { entropy: 3 }),
  token('tailscale-key', 'Tailscale key', 'tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{20,40}', { entropy: 3 }),

  // www.rfc-editor.org/rfc/rfc7468, openssh PROTOCOL.key: the armour of private keys with something in it
  rule(
    'private-key',
    'Private key',
    String.raw`(-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[\s\\rn"'+,|>*#]{1,40}[\w+/=.:, -]{12,200}){2,})`,
    { allowlists: [allow('keys that are cut short', { regexes: [String.raw`\.\.\.`] })] },
  ),
  // www.rfc-editor.org/rfc/rfc7519: a signed token
  token('jwt', 'JSON Web Token', String.raw`eyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}`, { entropy: 4 }),
  // www.postgresql.org/docs/current/libpq-connect.html, mongodb.com/docs/manual/reference/connection-string and the like
  rule(
    'connection-string',
    'Password in a connection string',
    String.raw`(?i:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|clickhouse|cockroachdb)://[^\s:/@"'\x60<>$\{\}]{0,64}:([^\s:/@"'\x60<>$\{\}]{6,128})@[\w.\[\]-]+`,
    { entropy: 2.8, allowlists: [notPassword] },
  ),
  // www.rfc-editor.org/rfc/rfc3986#section-3.2.1: user information in an address
  rule(
    'url-password',
    'Password in an address',
    String.raw`(?i:https?|ftps?|smtps?|ldaps?|git\+https)://[^\s:/@"'\x60<>$\{\}?#]{1,64}:([^\s:/@"'\x60<>$\{\}?#]{8,128})@[\w-]+\.[\w.-]+`,
    { entropy: 2.8, allowlists: [notPassword, notRandom] },
  ),
  // learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax
  rule(
    'ado-connection-string',
    'Password in a connection string of .NET',
    String.raw`(?i)(?:server|data source)=[^;\n]{1,100};[^\n]{0,200}(?:password|pwd)=([^;"'\n]{6,100})`,
    {
      entropy: 2.8,
      allowlists: [notPassword],
    },
  ),
  // www.rfc-editor.org/rfc/rfc7617: credentials in a header
  rule(
    'authorization-basic',
    'Credentials in an Authorization header',
    String.raw`(?i:authorization["']?[ \t]{0,3}[:=,][ \t]{0,3}["'\x60]?basic) ([A-Za-z0-9+/]{16,200}={0,2})`,
    {
      entropy: 3.5,
      allowlists: [notRandom],
    },
  ),
  // No form: a name that says what it is, and a quoted value that looks like nothing else.
  rule(
    'generic-api-key',
    'Value that looks like a credential, by its name',
    String.raw`(?i:(?:api|access|auth|client|private|encryption|signing|master|account|app|webhook|bot|deploy)[_-]?(?:key|secret|token)|secret[_-]?(?:key|token)?|passw(?:or)?d|credentials?|bearer)["']?[ \t]{0,3}(?:=|:|=>|:=)[ \t]{0,3}["'\x60]([\w+/.=~!@#%^&*-]{16,128})["'\x60]`,
    { entropy: 3.6, allowlists: [notRandom, notPassword] },
  ),
];
