namespace AssetPlanning.Spatial;

/// <summary>What a table of areas asks of the layer whose patches it divides: narrow and wide layers alike.</summary>
internal interface IPatchLayer
{
    /// <summary>Number of patches, those set aside included.</summary>
    int Count { get; }

    /// <summary>Planar area of a patch.</summary>
    MeasuredArea PlanarAreaOf(int item);

    /// <summary>Area of a patch on the ellipsoid.</summary>
    MeasuredArea? EllipsoidalAreaOf(int item);

    /// <summary>Units as an area on the ellipsoid, absent without a projection.</summary>
    MeasuredArea? OnEllipsoid(Int128 units);
}
