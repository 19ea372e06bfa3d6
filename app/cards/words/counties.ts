/** The counties of Ireland, and the one of England, that are written behind `Co.` */
export const counties: readonly string[] =
  "antrim armagh carlow cavan clare cork derry donegal down dublin durham fermanagh galway kerry kildare kilkenny laois leitrim limerick londonderry longford louth mayo meath monaghan offaly roscommon sligo tipperary tyrone waterford westmeath wexford wicklow".split(
    " ",
  );
