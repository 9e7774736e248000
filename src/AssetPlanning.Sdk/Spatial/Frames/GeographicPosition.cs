namespace AssetPlanning.Spatial;

/// <summary>A position on the ellipsoid, 大地坐标, in degrees.</summary>
/// <param name="Longitude">Longitude 经度, east positive, degrees.</param>
/// <param name="Latitude">Latitude 纬度, north positive, degrees.</param>
public readonly record struct GeographicPosition(double Longitude, double Latitude);

/// <summary>A position on the projection plane, 平面直角坐标, in metres.</summary>
/// <param name="Easting">Easting 横坐标 (Y in Chinese practice), metres, zone prefix included where the zone has one.</param>
/// <param name="Northing">Northing 纵坐标 (X in Chinese practice), metres.</param>
public readonly record struct PlanePosition(double Easting, double Northing);
