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

    /// <summary>Area of an item on the ellipsoid; absent for one set aside, and without a projection.</summary>
    MeasuredArea? EllipsoidalAreaOf(int item);

    /// <summary>Both areas of an item as an overlay adds them up: one set aside takes no part, so it is nothing there.</summary>
    AreaPair WholeOf(int item) => new(PlanarAreaOf(item), EllipsoidalAreaOf(item) ?? OnEllipsoid(0));

    /// <summary>The box of an item in metres; none for one set aside or without corners.</summary>
    (PlanePosition Low, PlanePosition High)? BoundsOf(int item);

    /// <summary>Units as an area on the ellipsoid, absent without a projection.</summary>
    MeasuredArea? OnEllipsoid(Int128 units);

    /// <summary>The fingerprint of frame, corners and numbers.</summary>
    Fingerprint Print();
}
