namespace AssetPlanning.Spatial;

/// <summary>What tables and findings ask of a layer: narrow and wide ones alike.</summary>
internal interface IPatchLayer
{
    /// <summary>Number of items, those set aside included.</summary>
    int Count { get; }

    /// <summary>The items set aside.</summary>
    ValueList<Rejection> Rejections { get; }

    /// <summary>What was repaired at the door.</summary>
    ValueList<Repair> Repairs { get; }

    /// <summary>The projection zone of the coordinates, or none.</summary>
    GaussKruger? Projection { get; }

    /// <summary>Easting of the origin of the frame, metres.</summary>
    decimal OriginEasting { get; }

    /// <summary>The frame as a trail names it: system, origin.</summary>
    string FrameText { get; }

    /// <summary>Number of rings of an item.</summary>
    int RingCountOf(int item);

    /// <summary>Planar area of an item.</summary>
    MeasuredArea PlanarAreaOf(int item);

    /// <summary>Area of an item on the ellipsoid.</summary>
    MeasuredArea? EllipsoidalAreaOf(int item);

    /// <summary>The box of an item in metres; none for one set aside or without corners.</summary>
    (PlanePosition Low, PlanePosition High)? BoundsOf(int item);

    /// <summary>Units as an area on the ellipsoid, absent without a projection.</summary>
    MeasuredArea? OnEllipsoid(Int128 units);

    /// <summary>The fingerprint of frame, corners and numbers.</summary>
    Fingerprint Print();
}
