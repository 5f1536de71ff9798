import fakeTimers from "@sinonjs/fake-timers";

/** The clock by which the ticker goes, in the hands of a test until it is disposed of. */
export function fakeClock() {
  const clock = fakeTimers.install({ toFake: ["setInterval", "clearInterval", "performance"] });
  return Object.assign(clock, { [Symbol.dispose]: () => clock.uninstall() });
}
