"""boto3 and botocore for the tests: one JSON request a line on standard input, one JSON answer a line on standard output."""

import datetime
import io
import json
import sys
import zipfile

import boto3
import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError


def sign(asked):
    at = datetime.datetime.fromtimestamp(asked["at"] / 1000, datetime.timezone.utc).replace(tzinfo=None)
    botocore.auth.get_current_datetime = lambda remove_tzinfo=True: at
    request = AWSRequest(asked["method"], asked["url"], headers=asked["headers"], data=asked["body"])
    credentials = Credentials(asked["accessKeyId"], asked["secretAccessKey"], asked.get("sessionToken"))
    botocore.auth.SigV4Auth(credentials, asked["service"], asked["region"]).add_auth(request)
    return {name.lower(): value for name, value in request.headers.items()}


def code(text):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("index.py", "def handler(event, context):\n    return " + repr(text) + "\n")
    return archive.getvalue()


def client(service, asked):
    return boto3.client(
        service,
        endpoint_url=asked["endpoint"],
        region_name="eu-west-1",
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )


def create(asked):
    """A function with these Descriptions as its published versions, and an alias `live` at the first; resolves to the versions' numbers."""
    trust = {"Version": "2012-10-17", "Statement": []}
    iam, function = client("iam", asked), asked["function"]
    role = iam.create_role(RoleName=function, AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    lam = client("lambda", asked)
    lam.create_function(FunctionName=function, Runtime="python3.12", Role=role, Handler="index.handler", Code={"ZipFile": code("0")})
    numbers = []
    for description in asked["versions"]:
        lam.update_function_code(FunctionName=function, ZipFile=code(description))
        numbers.append(lam.publish_version(FunctionName=function, Description=description)["Version"])
    lam.create_alias(FunctionName=function, Name="live", FunctionVersion=numbers[0])
    return numbers


def call(asked):
    method = getattr(client(asked["service"], asked), asked["operation"])
    try:
        answer = method(**asked["parameters"])
    except ClientError as error:
        answer = error.response
    answer.pop("ResponseMetadata", None)
    return answer


operations = {"sign": sign, "create": create, "call": call}
for line in sys.stdin:
    request = json.loads(line)
    try:
        answer = {"value": operations[request["do"]](request)}
    except Exception as error:  # told to the test
        answer = {"error": repr(error)}
    print(json.dumps(answer, default=str), flush=True)
