using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>A layer of polygons wider than one frame holds, 大范围图层: tiles of whole polygons, immutable, checked at the door.</summary>
/// <remarks>
/// Everything is keyed by the caller's number of the item, as in a <see cref="PolygonSet"/>. Parts of an item that touch each
/// other's boxes may together reach 161 km, an edge 26.8 km, an item 45,000 km²; one beyond that is set aside, not cut.
/// </remarks>
public sealed class WideLayer : IPatchLayer
{
    // A sum over the pieces of one item fits 64 bits, on the ellipsoid as on the plane.
    private const long LargestItem = 45_000_000_000 * MeasuredArea.UnitsPerSquareMetre;

    private readonly List<(WideTile Tile, int Piece)>?[] piecesOfItem; // none: set aside

    private WideLayer(WideFrame frame, int count, WideTile[] tiles, Rejection[] rejections)
    {
        Frame = frame;
        Tiles = tiles;
        Rejections = [.. rejections];
        piecesOfItem = new List<(WideTile, int)>?[count];
        for (var item = 0; item < count; item++)
        {
            piecesOfItem[item] = [];
        }

        foreach (var rejection in rejections)
        {
            piecesOfItem[rejection.Item] = null;
        }

        foreach (var tile in tiles)
        {
            for (var piece = 0; piece < tile.ItemOfPiece.Length; piece++)
            {
                piecesOfItem[tile.ItemOfPiece[piece]]!.Add((tile, piece));
            }
        }
    }

    /// <summary>The frame the coordinates belong to.</summary>
    public WideFrame Frame { get; }

    /// <summary>Number of items given, accepted or not.</summary>
    public int Count => piecesOfItem.Length;

    /// <summary>Number of items accepted.</summary>
    public int AcceptedCount => Count - Rejections.Count;

    /// <summary>The items set aside, in the caller's order.</summary>
    public ValueList<Rejection> Rejections { get; }

    internal IReadOnlyList<WideTile> Tiles { get; }

    /// <summary>Reads polygons and multi-polygons.</summary>
    /// <param name="geometries">The items; their positions become their numbers.</param>
    /// <param name="frame">The grid.</param>
    /// <param name="limits">How much the layer may bring.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The layer.</returns>
    public static WideLayer FromGeometries(
        IReadOnlyList<Geometry?> geometries,
        WideFrame frame,
        IngestionLimits limits,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(geometries);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(limits);
        var reading = new WideReading(frame, limits);
        for (var item = 0; item < geometries.Count; item++)
        {
            if ((item & 255) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            reading.Read(item, geometries[item]);
        }

        var rejections = new SortedDictionary<int, Rejection>(reading.Rejections.ToDictionary(static rejection => rejection.Item));
        var dealt = reading.Tiles.ToList();
        var tiles = dealt.ConvertAll(tile => Checked(tile.Origin, tile.Pieces, frame, limits, rejections, cancellationToken));

        foreach (var (item, area) in AreaByItem(tiles))
        {
            if (area.Units > LargestItem)
            {
                _ = rejections.TryAdd(item, new(item, RejectionReason.TooWide, double.NaN, double.NaN));
            }
        }

        // An item with a defect in one tile is set aside in all of them.
        for (var at = 0; at < tiles.Count; at++)
        {
            if (Array.Exists(tiles[at].ItemOfPiece, rejections.ContainsKey))
            {
                var sound = dealt[at].Pieces.FindAll(piece => !rejections.ContainsKey(piece.Item));
                tiles[at] = Checked(dealt[at].Origin, sound, frame, limits, rejections, cancellationToken);
            }
        }

        return new(frame, geometries.Count, [.. tiles], [.. rejections.Values]);
    }

    /// <summary>Whether an item was accepted.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>The answer.</returns>
    public bool IsAccepted(int item)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)item), unchecked((uint)Count), nameof(item));
        return piecesOfItem[item] is not null;
    }

    /// <summary>Planar area of an item, 平面面积; zero for one set aside.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>The area.</returns>
    public MeasuredArea PlanarAreaOf(int item)
    {
        var sum = MeasuredArea.Zero;
        foreach (var (tile, piece) in PiecesOf(item))
        {
            sum += tile.Pieces.PlanarAreaOf(piece);
        }

        return sum;
    }

    /// <summary>Area of an item on the ellipsoid with straight edges on the plane, 椭球面积.</summary>
    /// <param name="item">The caller's number of the item.</param>
    /// <returns>The area; absent for one set aside, and where the frame names no projection.</returns>
    public MeasuredArea? EllipsoidalAreaOf(int item)
    {
        if (!IsAccepted(item))
        {
            return null;
        }

        var sum = ((IPatchLayer)this).OnEllipsoid(0);
        foreach (var (tile, piece) in PiecesOf(item))
        {
            sum += tile.Pieces.EllipsoidalAreaOf(piece);
        }

        return sum;
    }

    // A wide layer repairs nothing: what a rule would change is decided before the pieces are dealt out.
    ValueList<Repair> IPatchLayer.Repairs => [];

    GaussKruger? IPatchLayer.Projection => Frame.Projection;

    decimal IPatchLayer.OriginEasting => Frame.OriginEasting;

    string IPatchLayer.FrameText => LandStamp.FrameText(Frame.Projection, Frame.OriginEasting, Frame.OriginNorthing);

    int IPatchLayer.RingCountOf(int item) => PiecesOf(item).Sum(static piece => piece.Tile.Pieces.RingCountOf(piece.Piece));

    (PlanePosition Low, PlanePosition High)? IPatchLayer.BoundsOf(int item)
    {
        (PlanePosition Low, PlanePosition High)? whole = null;
        foreach (var (tile, piece) in PiecesOf(item))
        {
            if (((IPatchLayer)tile.Pieces).BoundsOf(piece) is { } next)
            {
                whole = whole is { } so
                    ? (new(Math.Min(so.Low.Easting, next.Low.Easting), Math.Min(so.Low.Northing, next.Low.Northing)),
                        new(Math.Max(so.High.Easting, next.High.Easting), Math.Max(so.High.Northing, next.High.Northing)))
                    : next;
            }
        }

        return whole;
    }

    Fingerprint IPatchLayer.Print() => LandStamp.Join(
        [$"{Frame.OriginX} {Frame.OriginY} {Frame.Projection?.EpsgCode} {Count}", .. Tiles.Select(static tile => $"{string.Join(' ', tile.ItemOfPiece)} {((IPatchLayer)tile.Pieces).Print()}")]);

    MeasuredArea? IPatchLayer.OnEllipsoid(Int128 units) => Frame.Projection is null ? null : new MeasuredArea(units);

    /// <summary>The pieces of an item, one a tile; none for one set aside.</summary>
    internal IReadOnlyList<(WideTile Tile, int Piece)> PiecesOf(int item) => IsAccepted(item) ? piecesOfItem[item]! : [];

    private static IEnumerable<(int Item, MeasuredArea Area)> AreaByItem(IEnumerable<WideTile> tiles) => tiles
        .SelectMany(static tile => tile.ItemOfPiece.Select((item, piece) => (Item: item, Area: tile.Pieces.PlanarAreaOf(piece))))
        .GroupBy(static piece => piece.Item)
        .Select(static pieces => (pieces.Key, pieces.Aggregate(MeasuredArea.Zero, static (sum, piece) => sum + piece.Area)));

    private static WideTile Checked(
        (long X, long Y) origin,
        List<(int Item, Geometry Piece)> pieces,
        WideFrame frame,
        IngestionLimits limits,
        SortedDictionary<int, Rejection> rejections,
        CancellationToken cancellationToken)
    {
        var read = PolygonSet.FromGeometries([.. pieces.Select(static piece => piece.Piece)], new(frame, origin.X, origin.Y), limits, cancellationToken);
        foreach (var rejection in read.Rejections)
        {
            _ = rejections.TryAdd(pieces[rejection.Item].Item, rejection with { Item = pieces[rejection.Item].Item });
        }

        return new(origin, read, [.. pieces.Select(static piece => piece.Item)]);
    }
}
