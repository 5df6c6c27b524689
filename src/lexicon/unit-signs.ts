/** How units are written beside a figure, and into which common ones figures of several units are turned. */

/** International signs, where readers know them; other units are written out. */
export const unitSigns: Readonly<Record<string, string>> = {
  nanometre: 'nm',
  micrometre: 'µm',
  millimetre: 'mm',
  centimetre: 'cm',
  metre: 'm',
  kilometre: 'km',
  milligram: 'mg',
  gram: 'g',
  kilogram: 'kg',
  tonne: 't',
  millilitre: 'ml',
  'square millimetre': 'mm²',
  'square centimetre': 'cm²',
  'square metre': 'm²',
  'square kilometre': 'km²',
  'cubic metre': 'm³',
  'cubic kilometre': 'km³',
  'cubic centimetre': 'cm³',
  'kilometre per hour': 'km/h',
  'mile per hour': 'mph',
  'metre per second': 'm/s',
  'degree Celsius': '°C',
  'degree Fahrenheit': '°F',
  percent: '%',
  'kilogram per cubic metre': 'kg/m³',
  'gram per cubic centimetre': 'g/cm³',
  'milligram per cubic metre': 'mg/m³',
  'microgram per cubic metre': 'µg/m³',
  'gram per litre': 'g/l',
  'milligram per litre': 'mg/l',
  'microgram per litre': 'µg/l',
  'milligram per decilitre': 'mg/dl',
  kilobyte: 'kB',
  megabyte: 'MB',
  gigabyte: 'GB',
  terabyte: 'TB',
  'megabit per second': 'Mbit/s',
  'gigabit per second': 'Gbit/s',
  kilowatt: 'kW',
  megawatt: 'MW',
  gigawatt: 'GW',
  'kilowatt-hour': 'kWh',
  'megawatt-hour': 'MWh',
  'gigawatt-hour': 'GWh',
  'terawatt-hour': 'TWh',
  kilovolt: 'kV',
  hertz: 'Hz',
  kilohertz: 'kHz',
  megahertz: 'MHz',
  gigahertz: 'GHz',
  decibel: 'dB',
};

/** Scales, whose name stands before the number: "magnitude 6.8". A distance on them has no unit. */
export const scaleNames: ReadonlySet<string> = new Set(['magnitude']);

/** Plurals that no added "s" gives. */
export const unitPlurals: Readonly<Record<string, string>> = {
  foot: 'feet',
  'square foot': 'square feet',
  'cubic foot': 'cubic feet',
  inch: 'inches',
  'square inch': 'square inches',
  stone: 'stone',
  century: 'centuries',
  kelvin: 'kelvin',
  horsepower: 'horsepower',
  hertz: 'hertz',
};

/** The metric units that a canonical unit is shown in, largest first. */
export const metricSteps: Readonly<Record<string, readonly string[]>> = {
  metre: ['kilometre', 'metre', 'centimetre', 'millimetre', 'micrometre', 'nanometre'],
  kilogram: ['tonne', 'kilogram', 'gram', 'milligram'],
  'square metre': ['square kilometre', 'hectare', 'square metre', 'square centimetre'],
  litre: ['cubic metre', 'litre', 'millilitre'],
  'kilometre per hour': ['kilometre per hour'],
  'degree Celsius': ['degree Celsius'],
};
