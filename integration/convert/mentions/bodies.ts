/** Words that make a name a body’s. */
export const BODIES =
  /\b(?:Department|Ministry|University|College|School|Times|Post|News|Journal|Herald|Tribune|Gazette|Agency|Committee|Commission|Council|Court|Party|Union|Association|Company|Corp|Inc|Group|Institute|Office|House|Senate|Congress|Bank|Fund|Foundation|Church|Police|Army|Guardian|Telegraph|Reuters|Bloomberg|Press|Radio|Television|TV|Magazine|Center|Centre|Society|Board|Bureau|Service|Government|Republicans|Democrats|Polizei|Ministerium|Zeitung|Partei|Gericht|Universität|Gouvernement|Ministère|Gobierno|Ministerio)\b|^[A-Z]{2,6}$/;
