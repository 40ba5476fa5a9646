# Two images of one file: the server (the last stage, so the default) and, with --target agent, a device host.
#
#     docker build --tag qualgent:local .
#     docker build --tag qualgent-agent:local --target agent .
#
# docs/deploy.md says how to run them. tests/unit/test_deploy.py checks this file, tests/real/test_images.py the images.

FROM python:3.13.12-slim-trixie AS base
RUN groupadd --gid 10001 qualgent \
    && useradd --uid 10001 --gid 10001 --home-dir /tmp --no-create-home --shell /usr/sbin/nologin qualgent
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
WORKDIR /opt/qualgent


# Packages come as wheels, so no stage needs a compiler. pip is the base image's: the environments have none.
FROM base AS server-packages
COPY requirements.lock ./
RUN python -m venv --without-pip /opt/venv \
    && /usr/local/bin/pip --python /opt/venv/bin/python install --no-cache-dir --disable-pip-version-check \
        --only-binary :all: --require-hashes --requirement requirements.lock


FROM base AS agent-packages
COPY requirements-agent.lock ./
RUN python -m venv --without-pip /opt/venv \
    && /usr/local/bin/pip --python /opt/venv/bin/python install --no-cache-dir --disable-pip-version-check \
        --only-binary :all: --require-hashes --requirement requirements-agent.lock


# What .dockerignore lets through. Compiled here, as the containers cannot write to their root file systems.
FROM base AS source
COPY . ./
# a checkout made under a strict umask has files that the containers' user could not read
RUN chmod -R a+rX . && python -m compileall -q .


# A device host without devices: it simulates tests unless another image, built on this one, brings a test runner.
FROM base AS agent
ARG VERSION=0.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="QualGent agent" \
      org.opencontainers.image.description="qgagent: runs tests on devices for a QualGent server." \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION"
COPY --from=agent-packages /opt/venv /opt/venv
COPY --from=source /opt/qualgent/qgprotocol ./qgprotocol
COPY --from=source /opt/qualgent/qgfailures ./qgfailures
COPY --from=source /opt/qualgent/qgagent ./qgagent
COPY --from=source /opt/qualgent/reporters ./reporters
RUN install --directory --owner=10001 --group=10001 --mode=0700 /var/lib/qgagent
ENV QGAGENT_STATE_DIR=/var/lib/qgagent
USER 10001:10001
# qgagent listens on no port: the server's page of agents shows whether it is connected
HEALTHCHECK NONE
ENTRYPOINT ["python", "-m", "qgagent"]
CMD ["run"]


FROM base AS server
ARG VERSION=0.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="QualGent" \
      org.opencontainers.image.description="Test-run orchestrator: gateways, schedulers and manage.py." \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION"
COPY --from=server-packages /opt/venv /opt/venv
COPY --from=source /opt/qualgent ./
# a volume that is mounted here for the first time gets this owner and mode
RUN install --directory --owner=10001 --group=10001 --mode=0700 /var/lib/qualgent /var/lib/qualgent-files
# On all addresses the server starts with QUALGENT_AUTH=on only
ENV HOST=0.0.0.0 \
    PORT=3000 \
    QUALGENT_DATA_DIR=/var/lib/qualgent \
    QUALGENT_DEMO_AGENTS=0 \
    QUALGENT_LOG_FORMAT=json
USER 10001:10001
EXPOSE 3000
# liveness: some supervisors restart an unhealthy container, which a server that is not ready must not be
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
    CMD ["python", "-c", "import os, urllib.request as r; r.build_opener(r.ProxyHandler({})).open('http://127.0.0.1:' + os.environ['PORT'] + '/healthz', timeout=4)"]
CMD ["python", "-m", "qualgent.server"]
