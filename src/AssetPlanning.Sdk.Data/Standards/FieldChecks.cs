using System.Collections.Frozen;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Data;

/// <summary>What a standard asks of the columns of a layer: settled once, asked of every feature.</summary>
internal sealed class FieldChecks
{
    private const string InventoryKey = "ZCQCBSM";

    private readonly LayerStandard standard;
    private readonly SubjectId layer;
    private readonly (LayerField Field, FieldStandard? Standard, FrozenSet<string>? Codes)[] columns;
    private readonly ValueList<FieldStandard> asked;

    private FieldChecks(RulebookEdition rulebook, LayerStandard standard, ValueList<LayerField> fields)
    {
        this.standard = standard;
        layer = standard.Code.ToString();

        // Fields known of the family may be on any of its layers; none of them is missed where it is not.
        var ofFamily = rulebook.LayerFamilies.Find(standard.Family)?.Fields ?? default;
        asked = standard.Fields;
        columns =
        [
            .. fields.Select(field =>
            {
                var known = standard.Field(field.Name) ?? ofFamily.FirstOrDefault(it => it.Name == field.Name);
                return (field, known, known?.Codes is { } list ? CodesOf(rulebook, list) : null);
            }),
        ];
    }

    internal static FieldChecks Of(RulebookEdition rulebook, LayerStandard standard, ValueList<LayerField> fields) => new(rulebook, standard, fields);

    /// <summary>What there is to say of the columns before a feature is read.</summary>
    internal void TellColumns(DataReport report)
    {
        foreach (var field in asked)
        {
            if (!Array.Exists(columns, column => column.Field.Name == field.Name))
            {
                report.Add(DataFindings.ColumnOfStandardMissing, layer, Figure.Name(field.Name), Figure.Name(standard.Code.ToString()));
            }
        }

        foreach (var (field, known, _) in columns)
        {
            if (known is null && asked.Count > 0)
            {
                report.Add(DataFindings.ColumnNotOfStandard, layer, Figure.Name(Excerpt(field.Name)), Figure.Name(standard.Code.ToString()));
            }
            else if (known?.Type is { } type && !Fits(field.Kind, type))
            {
                report.Add(DataFindings.ColumnOtherType, layer, Figure.Name(field.Name), Figure.Name(field.Kind.ToString()), Figure.Name(type.ToString()));
            }
        }
    }

    internal void Check(IFeatureReader features, long feature, DataReport report)
    {
        for (var at = 0; at < columns.Length; at++)
        {
            var (field, known, codes) = columns[at];
            if (known is null || features.ValueOf(at) is not { IsGiven: true } value)
            {
                continue;
            }

            var text = value.ToText();
            if (known.Type == FieldType.Text && known.Length is { } most && text.Length > most)
            {
                report.Add(DataFindings.ColumnTooLong, layer, feature, Figure.Name(field.Name), Figure.Number(text.Length), Figure.Number(most));
            }

            if (codes is not null && text.Length > 0 && !codes.Contains(text))
            {
                report.Add(DataFindings.CodeUnknown, layer, feature, Figure.Name(field.Name), Figure.Name(Excerpt(text)), Figure.Name(known.Codes!.Value.ToString()));
            }

            if (field.Name == InventoryKey && !(AssetKey.TryParse(text, out var key) && (standard.Number is null || key.Layer == standard.Number)))
            {
                report.Add(DataFindings.KeyUnreadable, layer, feature, Figure.Name(text.Length == 0 ? "（空）" : Excerpt(text)), Figure.Name(standard.Number ?? "—"));
            }
        }
    }

    // A file of text may hold any type; whether its digits are a number is seen where they are read as one.
    private static bool Fits(FieldKind kind, FieldType type) => kind == FieldKind.Text || (type switch
    {
        FieldType.Text => false,
        FieldType.WholeNumber => kind == FieldKind.WholeNumber,
        _ => kind is FieldKind.Real or FieldKind.WholeNumber,
    });

    private static FrozenSet<string>? CodesOf(RulebookEdition rulebook, Code<CodeList> code) => rulebook.CodeLists.Find(code) is not { } list ? null
        : list.LandUses is { } edition ? rulebook.LandUses.All.Select(static use => use.Code.ToString()).Where(text => text.StartsWith(edition + ":", StringComparison.Ordinal)).Select(text => text[(edition.Length + 1)..]).ToFrozenSet(StringComparer.Ordinal)
        : list.Codes.Select(static listed => listed.Code).ToFrozenSet(StringComparer.Ordinal);

    private static string Excerpt(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
