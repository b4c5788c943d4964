/** The sun. */

import { checkOptions, mismatch, refuseAssignment } from './arguments.mjs';
import { telling } from './host.mjs';
import { callSite } from './sites.mjs';
import { wire } from './wire.mjs';

const fields = {
  hour: 'CurrentTime', dayLength: 'DayLength', yearLength: 'YearLength', horizonShift: 'HorizonShift',
  dayShare: 'DayTimeSunHourScale',
};
const names = Object.keys(fields);

/** How the sun of a region moves: region.sun. */
export class Sun {
  #wire;

  constructor(region) {
    this.#wire = region[wire];
    Object.freeze(this);
  }

  /**
   * A promise of { hour, dayLength, yearLength, horizonShift, dayShare }: the time of day in hours, the length of a day in
   * hours and of a year in days, the shift of the horizon, and the share of day and night.
   */
  async get() {
    return read(await this.#wire.ask('GetSunParametersRequest', {}, callSite()));
  }

  /** Sets some of what get() gives and keeps the others: sun.set({ hour: 12 }). */
  async set(parameters) {
    const site = callSite();
    checkOptions('sun.set', parameters, names);
    const given = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null));
    names.filter(name => name in given).forEach(name => checkNumber(name, given[name]));
    const unchangeable = names.filter(name => name !== 'hour' && given[name] <= 0);
    if (!('hour' in given) || unchangeable.length > 0) {
      const now = read(await this.#wire.ask('GetSunParametersRequest', {}, site));
      given.hour ??= now.hour;
      await telling(site, () => unchangeable.forEach(name => checkUnsayable(name, given[name], now[name])));
    }
    const sent = Object.fromEntries(Object.entries(given).map(([name, value]) => [fields[name], value]));
    await this.#wire.tell('SetSunParametersRequest', sent, site);
  }
}

refuseAssignment(Sun, Object.fromEntries(names.map(name => [name, `Write await region.sun.set({ ${name}: … }).`])));

function read(answer) {
  return Object.fromEntries(names.map(name => [name, answer[fields[name]]]));
}

function checkNumber(name, value) {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw mismatch(`sun.set's option '${name}'`, 'a number', value);
  }
}

function checkUnsayable(name, value, now) {
  if (value !== now) {
    throw mismatch(`sun.set's option '${name}'`, 'a number above 0', value);
  }
}
