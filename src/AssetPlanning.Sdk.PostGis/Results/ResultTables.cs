using AssetPlanning.Accounting;
using AssetPlanning.Inventory;

namespace AssetPlanning.Data.PostGis;

/// <summary>Writes results as tables (成果表): baseline, verdicts, areas of an overlay, postings, each with the type a column needs.</summary>
/// <remarks>
/// Money is numeric(18,2); a measured area is numeric(30,9), all its digits; a legal area stands as its whole count of 1/300 m²,
/// which is exact for 亩 too, with square metres to 0.01 beside it to read. So each figure comes back as it went.
/// </remarks>
public static partial class ResultTables
{
    private const int MoneyDigits = 18, MoneyPlaces = 2;

    private static readonly ValueList<LayerField> ParcelFields =
    [
        Text("id"), Text("division"), new("area_count", FieldKind.WholeNumber), new("area_m2", FieldKind.Exact, MoneyDigits, MoneyPlaces),
        Text("land_use"), Text("ownership"), Text("right"), new("right_ends", FieldKind.Day), Text("holder"), Text("unit"), Text("tenure"), Text("origin"),
        new("accepted", FieldKind.Truth), Text("set_aside_at"), Text("finding"),
    ];

    private static readonly ValueList<LayerField> PostingFields =
    [
        Text("key"), Text("term"), Text("subject"), new("day", FieldKind.Day), Text("scope"), Text("from"), Text("to"),
        new("amount", FieldKind.Exact, MoneyDigits, MoneyPlaces), Text("kind"), Text("medium"), Text("standing"), Text("corrects"),
    ];

    /// <summary>基期底账: the parcels accepted, then those set aside with the stage and the finding; none is lost.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="table">The table.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="plan">What becomes of the table.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many rows.</returns>
    public static long WriteBaseline(this PostGisDelivery delivery, TableName table, Baseline baseline, TablePlan plan, CancellationToken cancellationToken = default) =>
        delivery.WriteParcels(table, null, baseline, null, plan, cancellationToken);

    /// <summary>基期底账, with the shape of each parcel.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="table">The table.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="reference">The reference system of the shapes.</param>
    /// <param name="shapeOf">The shape of a parcel in well-known binary; empty where there is none.</param>
    /// <param name="plan">What becomes of the table.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many rows.</returns>
    public static long WriteBaseline(
        this PostGisDelivery delivery, TableName table, Baseline baseline, CoordinateReference reference, Func<ParcelId, ReadOnlyMemory<byte>> shapeOf, TablePlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(shapeOf);
        return delivery.WriteParcels(table, reference, baseline, shapeOf, plan, cancellationToken);
    }

    /// <summary>一本账: a row a posting, in the order of the ledger.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="table">The table.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="plan">What becomes of the table.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many rows.</returns>
    public static long WriteLedger(this PostGisDelivery delivery, TableName table, Ledger ledger, TablePlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return delivery.Write(table, PostingFields, plan, ledger.Postings.Select(static posting => (FieldValue[])
        [
            Word(posting.Key), Word(posting.Key.Term), Word(posting.Key.Subject), Day(posting.Day), Word(posting.Scope), Word(posting.From), Word(posting.To),
            FieldValue.Of(posting.Amount.ToYuan()), Word(posting.Kind), Word(posting.Medium), Word(posting.Standing), Word(posting.Corrects),
        ]), cancellationToken);
    }

    private static long WriteParcels(
        this PostGisDelivery delivery, TableName table, CoordinateReference? reference, Baseline baseline, Func<ParcelId, ReadOnlyMemory<byte>>? shapeOf, TablePlan plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(baseline);
        var schema = new LayerSchema { Name = table.ToString(), IsSpatial = shapeOf is not null, Reference = reference, Fields = ParcelFields };
        using var writer = delivery.Write(table, schema, plan, cancellationToken);
        foreach (var parcel in baseline.Parcels)
        {
            writer.Add(ShapeOf(parcel), RowOf(parcel, null));
        }

        foreach (var aside in baseline.SetAside)
        {
            writer.Add(ShapeOf(aside.Parcel), RowOf(aside.Parcel, aside));
        }

        writer.Complete();
        return baseline.Parcels.Count + (long)baseline.SetAside.Count;

        ReadOnlySpan<byte> ShapeOf(Parcel parcel) => shapeOf is null ? default : shapeOf(parcel.Id).Span;
    }

    private static FieldValue[] RowOf(Parcel parcel, SetAside? aside) =>
    [
        Word(parcel.Id), Word(parcel.Division), FieldValue.Of(parcel.Area.Count), FieldValue.Of(parcel.Area.In(AreaUnit.SquareMetre).ToDecimal(MoneyPlaces, Rounding.HalfUp)),
        Word(parcel.LandUse), Word(parcel.Ownership), Word(parcel.Right), parcel.RightEnds is { } ends ? Day(ends) : FieldValue.None, Word(parcel.Holder), Word(parcel.Unit), Word(parcel.Tenure), Word(parcel.Origin),
        FieldValue.Of(aside is null), Word(aside?.Stage), Word(aside?.Finding),
    ];

    private static long Write(this PostGisDelivery delivery, TableName table, ValueList<LayerField> fields, TablePlan plan, IEnumerable<FieldValue[]> rows, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(table);
        using var writer = delivery.Write(table, new LayerSchema { Name = table.ToString(), IsSpatial = false, Fields = fields }, plan, cancellationToken);
        long count = 0;
        foreach (var row in rows)
        {
            writer.Add(default, row);
            count++;
        }

        writer.Complete();
        return count;
    }

    private static LayerField Text(string name) => new(name, FieldKind.Text);

    private static FieldValue Day(DateOnly day) => FieldValue.OfText(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), FieldKind.Day);

    private static FieldValue Word<T>(T word) => word?.ToString() is { Length: > 0 } text ? FieldValue.OfText(text) : FieldValue.None;
}
