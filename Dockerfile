# Ronnied as a container image. From the top of the repository:
#
#   docker build --build-arg COMMIT="$(git rev-parse --short=12 HEAD)" -t ronnied:local .
#
# It needs no privileges and writes to /data only, so run it with --read-only. Any user may run it, as
# with --user 1000 or on OpenShift: that user has to be able to write to what is mounted at /data.
# deploy/compose.yaml shows all of it.
#
# A tag can be moved to another image, a digest cannot. To pin the two images below, pull each, look its
# digest up, and write it behind the tag, as in node:22.20.0-bookworm-slim@sha256:…:
#
#   docker buildx imagetools inspect node:22.20.0-bookworm-slim --format '{{.Manifest.Digest}}'

FROM node:22.20.0-bookworm-slim AS build
RUN npm install --global deno@2.9.6
WORKDIR /src
# Dependencies change less often than the code, so this layer is cached.
COPY deno.json deno.lock LICENSE ./
RUN deno install --frozen
COPY src ./src
RUN deno task compile --output /out/ronnied

FROM debian:12.12-slim
ARG COMMIT=unknown
LABEL org.opencontainers.image.title="Ronnied" \
      org.opencontainers.image.description="A dice game for Discord" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.revision="${COMMIT}"
COPY --from=build /out/ronnied /usr/local/bin/ronnied
ENV DATA_DIR=/data \
    HTTP_PORT=9464 \
    LOG_FORMAT=json \
    MALLOC_MMAP_THRESHOLD_=1048576 \
    RONNIED_CACHE_DIR=/usr/local/lib/ronnied
# An executable that unpacks itself does that here, once and for all users: it belongs to root, and
# everybody may read it.
RUN install -d -m 755 /usr/local/lib/ronnied \
    && ronnied --version \
    && chmod -R a=rX /usr/local/lib/ronnied \
    && install -d -m 1777 /data
USER 10001:10001
VOLUME /data
EXPOSE 9464
# It asks whether the process is alive. /readyz says whether Discord and the store can be reached,
# but starting the container again would help with neither.
HEALTHCHECK --interval=60s --timeout=10s --start-period=30s --retries=3 \
    CMD ["ronnied", "health"]
ENTRYPOINT ["ronnied"]
CMD ["start"]
