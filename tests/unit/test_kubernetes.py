"""The manifests of deploy/kubernetes, rendered by kustomize: valid, complete, and as docs/deploy.md says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import kubernetes_validate
import pytest
import yaml

from . import deploy_files as files
from .deploy_files import ROOT

OLDEST = "1.30"  # docs/deploy.md
VERSIONS = (OLDEST, kubernetes_validate.latest_version())
CLUSTER_WIDE = {"Namespace"}
SECRETS = {"qualgent", "qualgent-tls"}  # which docs/deploy.md makes


@pytest.mark.parametrize("version", VERSIONS)
def test_kubernetes_accepts_every_object(version: str) -> None:
    """By its own schemas, which refuse unknown fields as well."""
    assert len(files.rendered()) >= 12
    for one in files.rendered():
        kubernetes_validate.validate(one, version, strict=True)
    (deployment, *_) = files.objects("Deployment").values()
    for wrong in ({"replica": 2}, {"replicas": "2"}):
        with pytest.raises(kubernetes_validate.ValidationError):
            kubernetes_validate.validate({**deployment, "spec": deployment["spec"] | wrong}, version, strict=True)
    assert f"Kubernetes {OLDEST} or newer" in (ROOT / "docs" / "deploy.md").read_text().replace("\n", " ")


def test_every_object_is_in_the_namespace() -> None:
    (name,) = files.objects("Namespace")
    namespaces = {one["metadata"].get("namespace") for one in files.rendered() if one["kind"] not in CLUSTER_WIDE}
    assert namespaces == {name}
    labels = files.objects("Namespace")[name]["metadata"]["labels"]
    assert labels == {"pod-security.kubernetes.io/enforce": "restricted"}


def test_no_pod_reaches_its_node() -> None:
    """The level `restricted` of pod security: test_containers_have_no_rights has the rest of it."""
    for pod in files.pods().values():
        spec = pod["spec"]
        assert not {"hostNetwork", "hostPID", "hostIPC", "initContainers", "ephemeralContainers"} & spec.keys()
        assert {kind for volume in spec["volumes"] for kind in volume} == {"name", "emptyDir", "persistentVolumeClaim"}
        assert spec["automountServiceAccountToken"] is False
        (container,) = spec["containers"]
        assert not {"hostPort"} & {key for port in container.get("ports", ()) for key in port}
        assert all(volume["emptyDir"]["sizeLimit"] for volume in spec["volumes"] if "emptyDir" in volume)


def test_the_image_and_its_version_are_set_in_one_place() -> None:
    """For all pods, by the example."""
    name = "registry.example.com/qualgent"
    (change,) = yaml.safe_load((files.KUBERNETES / "example" / "kustomization.yaml").read_text())["images"]
    assert (change["name"], change["newName"]) == ("qualgent", name)
    images = {container["image"] for pod in files.pods().values() for container in pod["spec"]["containers"]}
    assert images == {f"{name}:{change['newTag']}"}


def test_no_secret_is_in_the_config_map() -> None:
    """Neither a variable of the secret, nor a password in an address."""
    settings = files.config_map()
    assert not settings.keys() & files.secret_variables().keys()
    assert [name for name in settings if re.search("SECRET|TOKEN|PASSWORD|KEY", name)] == []
    assert [value for value in settings.values() if urlsplit(value).password is not None] == []
    assert files.objects("Secret") == {}


def test_the_example_has_one_host_name() -> None:
    """In the settings, in the rule of the Ingress and in its certificate."""
    (spec,) = (one["spec"] for one in files.objects("Ingress").values())
    (rule,), (tls,) = spec["rules"], spec["tls"]
    assert tls["hosts"] == [rule["host"]]
    assert files.config_map()["QUALGENT_PUBLIC_URL"] == f"https://{rule['host']}"


def references(node: Any) -> set[tuple[str, str]]:
    """Return kind and name of what an object refers to by name."""
    found = set()
    if isinstance(node, dict):
        for key, value in node.items():
            match key, value:
                case "configMapRef", {"name": name}:
                    found.add(("ConfigMap", name))
                case "secretRef", {"name": name}:
                    found.add(("Secret", name))
                case "secretName", str(name):
                    found.add(("Secret", name))
                case "claimName", str(name):
                    found.add(("PersistentVolumeClaim", name))
                case "service", {"name": name}:
                    found.add(("Service", name))
            found |= references(value)
    elif isinstance(node, list):
        for one in node:
            found |= references(one)
    return found


def test_what_is_referred_to_exists() -> None:
    """Or is a secret that docs/deploy.md makes."""
    made = {(one["kind"], one["metadata"]["name"]) for one in files.rendered()}
    wanted = set().union(*map(references, files.rendered()))
    assert {kind for kind, _ in wanted} == {"ConfigMap", "Secret", "PersistentVolumeClaim", "Service"}
    assert wanted - made == {("Secret", name) for name in SECRETS}
    text = (ROOT / "docs" / "deploy.md").read_text()
    assert {*re.findall(r"kubectl create secret \w+ ([\w-]+)", text)} == SECRETS


def test_parts_of_the_manifests_fit() -> None:
    """Every file is listed, and selectors choose what they are meant for."""
    base = files.KUBERNETES / "base"
    listed = yaml.safe_load((base / "kustomization.yaml").read_text())["resources"]
    assert {*listed} == {path.name for path in base.glob("*.yaml")} - {"kustomization.yaml"}
    labels = {name: pod["metadata"]["labels"] for name, pod in files.pods().items()}
    deployments = files.objects("Deployment")
    assert deployments.keys() == files.objects("PodDisruptionBudget").keys()
    for name, deployment in deployments.items():
        assert deployment["spec"]["selector"]["matchLabels"] == labels[name]
        budget = files.objects("PodDisruptionBudget")[name]["spec"]
        assert (budget["selector"]["matchLabels"], budget["maxUnavailable"]) == (labels[name], 1)
    assert files.objects("Service")["qualgent"]["spec"]["selector"] == labels["qualgent-gateway"]
    policies = files.objects("NetworkPolicy")
    assert policies["qualgent-gateway"]["spec"]["podSelector"]["matchLabels"] == labels["qualgent-gateway"]
    assert "ingress" not in policies["qualgent"]["spec"]
    (rule,) = policies["qualgent-gateway"]["spec"]["ingress"]
    assert {"podSelector": {"matchLabels": labels["qualgent-gateway"]}} in rule["from"]
    assert files.objects("PersistentVolumeClaim")["qualgent-files"]["spec"]["accessModes"] == ["ReadWriteMany"]


def test_every_pod_has_the_settings_and_the_folders() -> None:
    """Files are shared; the data directory is the pod's own, below its mount."""
    (config_map,) = files.objects("ConfigMap")
    for name, pod in files.pods().items():
        (container,) = pod["spec"]["containers"]
        own = {one["name"]: one["value"] for one in container.get("env", ()) if "value" in one}
        port = files.image_environment()["PORT"]
        expected = {"QUALGENT_GATEWAY_URL": f"http://$(POD_IP):{port}"} if name == "qualgent-gateway" else {}
        assert own == expected
        assert container["envFrom"] == [{"configMapRef": {"name": config_map}}, {"secretRef": {"name": "qualgent"}}]
        volumes = {one["name"]: one for one in pod["spec"]["volumes"]}
        assert volumes["files"]["persistentVolumeClaim"] == {"claimName": "qualgent-files"}
        assert "emptyDir" in volumes["data"]
        mounts = {one["name"]: one["mountPath"] for one in container["volumeMounts"]}
        assert mounts["tmp"] == "/tmp"
        assert files.config_map()["QUALGENT_FILES_URL"] == f"file://{mounts['files']}"
        assert Path(files.config_map()["QUALGENT_DATA_DIR"]).is_relative_to(mounts["data"])
