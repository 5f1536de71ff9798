# Ronnied as a container image. From the top of the repository:
#
#   docker build --build-arg COMMIT="$(git rev-parse --short=12 HEAD)" -t ronnied:local .
#
# It runs as a user of its own and writes to /data only, so run it with --read-only.
# deploy/compose.yaml shows all of it.

FROM node:22.20.0-bookworm-slim AS build
RUN npm install --global deno@2.9.6
WORKDIR /src
# Dependencies change less often than the code, so this layer is cached.
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
# An executable that unpacks itself does that here, once, because the file system may be read-only
# later.
RUN ["ronnied", "--version"]
VOLUME /data
EXPOSE 9464
# It asks whether the process is alive. /readyz says whether Discord and the store can be reached,
# but starting the container again would help with neither.
HEALTHCHECK --interval=60s --timeout=10s --start-period=30s --retries=3 \
    CMD ["ronnied", "health"]
ENTRYPOINT ["ronnied"]
CMD ["start"]
