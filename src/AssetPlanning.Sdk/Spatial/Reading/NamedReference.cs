namespace AssetPlanning.Spatial;

/// <summary>Whether the reference systems that items name fit the frame, and each other where the frame names none.</summary>
internal sealed class NamedReference(GaussKruger? projection)
{
    private int first;

    /// <summary>Whether an item with this number may be in the layer; zero and negative numbers say nothing.</summary>
    /// <remarks>Without a projection the first number read stands for the layer, and none in degrees does.</remarks>
    internal bool Allows(int srid)
    {
        if (srid <= 0)
        {
            return true;
        }

        if (projection is not null)
        {
            return projection.EpsgCode == srid;
        }

        if (IsGeographic(srid))
        {
            return false;
        }

        first = first == 0 ? srid : first;
        return first == srid;
    }

    // Longitude and latitude on CGCS2000 (4490, with heights 4480 and 4479), WGS 84 (4326, 4979), Xian 1980 (4610), Beijing 1954 (4214).
    private static bool IsGeographic(int srid) => srid is 4490 or 4480 or 4479 or 4326 or 4979 or 4610 or 4214;
}
