import { DateTime, Settings } from 'luxon';

/** The calendar, in no country's language: asking the system for its own costs a tenth of a short run. */
Settings.defaultLocale = 'en';

export { DateTime };
