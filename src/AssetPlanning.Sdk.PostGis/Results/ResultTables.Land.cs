using AssetPlanning.Conformity;
using AssetPlanning.Spatial;

namespace AssetPlanning.Data.PostGis;

/// <content>Tables of ground: verdicts and areas.</content>
public static partial class ResultTables
{
    private const int AreaDigits = 30, AreaPlaces = 9;

    private static readonly ValueList<LayerField> VerdictFields =
    [
        Text("subject"), Text("rule"), Text("status"), Text("consequence"), Measured("objected_m2"), Measured("open_m2"),
        Text("decided"), Text("decided_consequence"), Text("decided_by"), new("decided_on", FieldKind.Day), Text("reason"),
    ];

    private static readonly ValueList<LayerField> OverlayFields = [Text("patch"), Text("zone"), Text("part"), Measured("planar_m2"), Measured("ellipsoidal_m2")];

    /// <summary>管控结论表: a row a subject and rule, in the order of the table; the decision of a person stands beside what was found.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="table">The table.</param>
    /// <param name="verdicts">The verdicts.</param>
    /// <param name="plan">What becomes of the table.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many rows.</returns>
    public static long WriteVerdicts(this PostGisDelivery delivery, TableName table, ConformityTable verdicts, TablePlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        return delivery.Write(table, VerdictFields, plan, Rows(), cancellationToken);

        IEnumerable<FieldValue[]> Rows()
        {
            for (var subject = 0; subject < verdicts.Subjects.Count; subject++)
            {
                for (var rule = 0; rule < verdicts.Rules.Count; rule++)
                {
                    var cell = verdicts[subject, rule];
                    yield return
                    [
                        Word(verdicts.Subjects[subject].Id), Word(verdicts.Rules[rule].Id), Word(cell.Status), Word(cell.Consequence), SquareMetres(cell.Objected), SquareMetres(cell.Open),
                        Word(cell.Override?.Decided), Word(cell.Override?.Consequence), Word(cell.Override?.By), cell.Override is { } decision ? Day(decision.On) : FieldValue.None, Word(cell.Override?.Reason),
                    ];
                }
            }
        }
    }

    /// <summary>套合面积表: a row a pair, and per patch what no zone covers and what the minimum area hides, so that the parts of each patch add up to it.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="table">The table.</param>
    /// <param name="areas">The areas.</param>
    /// <param name="nameOfPatch">The name of a patch by its number.</param>
    /// <param name="nameOfZone">The name of a zone by its number.</param>
    /// <param name="plan">What becomes of the table.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many rows.</returns>
    public static long WriteOverlay(
        this PostGisDelivery delivery, TableName table, OverlayAreas areas, Func<int, string> nameOfPatch, Func<int, string> nameOfZone, TablePlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(nameOfPatch);
        ArgumentNullException.ThrowIfNull(nameOfZone);
        return delivery.Write(table, OverlayFields, plan, Rows(), cancellationToken);

        IEnumerable<FieldValue[]> Rows()
        {
            for (var patch = 0; patch < areas.PatchCount; patch++)
            {
                var name = Word(nameOfPatch(patch));
                for (var pair = areas.FirstPairOf(patch); pair < areas.FirstPairOf(patch) + areas.PairCountOf(patch); pair++)
                {
                    yield return [name, Word(nameOfZone(areas[pair].Zone)), Word("pair"), SquareMetres(areas[pair].Planar), SquareMetres(areas[pair].Ellipsoidal)];
                }

                foreach (var (part, area) in new[] { ("remainder", areas.RemainderOf(patch)), ("dust", areas.DustOf(patch)) })
                {
                    if (area.Planar != MeasuredArea.Zero || area.Ellipsoidal is { } round && round != MeasuredArea.Zero)
                    {
                        yield return [name, FieldValue.None, Word(part), SquareMetres(area.Planar), SquareMetres(area.Ellipsoidal)];
                    }
                }
            }
        }
    }

    private static LayerField Measured(string name) => new(name, FieldKind.Exact, AreaDigits, AreaPlaces);

    private static FieldValue SquareMetres(MeasuredArea? area) => area is { } measured ? FieldValue.Of(measured.SquareMetres) : FieldValue.None;
}
