# Ronnied as a container image. From the top of the repository:
#
#   docker build --build-arg COMMIT="$(git rev-parse --short=12 HEAD)" -t ronnied:local .
#
# It runs as a user of its own and needs to write nothing but /data, so run it with --read-only; see
# deploy/compose.yaml for all of it.

FROM node:22.20.0-bookworm-slim AS build
RUN npm install --global deno@2.9.6
WORKDIR /src
# What is imported changes less often than the code that imports it.
COPY deno.json deno.lock ./
RUN deno install --frozen
COPY src ./src
RUN deno task compile --output /out/ronnied

FROM debian:12.12-slim
ARG COMMIT=unknown
LABEL org.opencontainers.image.title="Ronnied" \
      org.opencontainers.image.description="A dice game for Discord" \
      org.opencontainers.image.revision="${COMMIT}"
RUN groupadd --gid 10001 ronnied \
    && useradd --uid 10001 --gid ronnied --no-create-home --home-dir /nonexistent \
      --shell /usr/sbin/nologin ronnied \
    && install --directory --owner ronnied --group ronnied --mode 0700 /data /var/cache/ronnied
COPY --from=build /out/ronnied /usr/local/bin/ronnied
ENV DATA_DIR=/data \
    HTTP_PORT=9464 \
    LOG_FORMAT=json \
    RONNIED_CACHE_DIR=/var/cache/ronnied
USER ronnied
# An executable that unpacks itself does so here, once, so that a read-only file system is no problem.
RUN ["ronnied", "--version"]
VOLUME /data
EXPOSE 9464
# It asks whether the process is alive. Whether Discord and the store can be reached is /readyz: a
# container that is started anew mends neither.
HEALTHCHECK --interval=60s --timeout=10s --start-period=30s --retries=3 \
    CMD ["ronnied", "health"]
ENTRYPOINT ["ronnied"]
CMD ["start"]
