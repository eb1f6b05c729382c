/**
 * German names of large trading partners by alpha-2 code, where they differ from the English name. A list of our own.
 */
export const germanCountryNames = `
AE Vereinigte Arabische Emirate
AR Argentinien
AT Österreich
AU Australien
BE Belgien
BG Bulgarien
BR Brasilien
CA Kanada
CH Schweiz
CN Volksrepublik China|VR China
CZ Tschechien|Tschechische Republik
DE Deutschland|BRD|Bundesrepublik Deutschland
DK Dänemark
EG Ägypten
ES Spanien
FI Finnland
FR Frankreich
GB Großbritannien|Vereinigtes Königreich
GR Griechenland
HK Hongkong
HR Kroatien
HU Ungarn
ID Indonesien
IE Irland
IN Indien
IT Italien
KR Südkorea
LT Litauen
LU Luxemburg
LV Lettland
MX Mexiko
NL Niederlande
NO Norwegen
NZ Neuseeland
PH Philippinen
PL Polen
RO Rumänien
RS Serbien
RU Russland|Russische Föderation
SA Saudi-Arabien
SE Schweden
SG Singapur
SI Slowenien
SK Slowakei
TR Türkei
US Vereinigte Staaten|Vereinigte Staaten von Amerika
ZA Südafrika
`;
