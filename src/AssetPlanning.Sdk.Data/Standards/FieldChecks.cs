using System.Collections.Frozen;
using System.Globalization;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Data;

/// <summary>What a standard asks of the columns of a layer: settled once, asked of every feature.</summary>
internal sealed class FieldChecks
{
    private const string InventoryKey = "ZCQCBSM";

    // How tools of the inventory write a price that is not there (rulebook, provisions of the family).
    private const decimal MissingPrice = -10_000;

    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly LayerStandard standard;
    private readonly SubjectId layer;
    private readonly bool isInventory;
    private readonly (LayerField Field, FieldStandard? Standard, FrozenSet<string>? Codes)[] columns;

    internal FieldChecks(RulebookEdition rulebook, LayerStandard standard, ValueList<LayerField> fields)
    {
        this.standard = standard;
        layer = standard.Code.ToString();

        // Fields known of the family may be on any of its layers; none of them is missed where it is not.
        var ofFamily = rulebook.LayerFamilies.Find(standard.Family)?.Fields ?? default;
        isInventory = standard.Family == "asset-inventory";
        columns =
        [
            .. fields.Select(field =>
            {
                var known = standard.Field(field.Name) ?? ofFamily.FirstOrDefault(it => it.Name == field.Name);
                return (field, known, known?.Codes is { } list ? CodesOf(rulebook, list) : null);
            }),
        ];
    }

    /// <summary>What there is to say of the columns before a feature is read.</summary>
    internal void TellColumns(DataReport report)
    {
        if (standard.Fields.Count == 0)
        {
            report.Add(DataFindings.StandardUnknown, layer, Figure.Name(standard.Code.ToString()), Figure.Number(columns.Count(static column => column.Standard is null)));
        }
        else if (!standard.Basis.All(static basis => basis.IsConfirmed))
        {
            report.Add(DataFindings.StandardUnconfirmed, layer, Figure.Name(standard.Code.ToString()));
        }

        foreach (var field in standard.Fields)
        {
            if (!Array.Exists(columns, column => column.Field.Name == field.Name))
            {
                report.Add(DataFindings.ColumnOfStandardMissing, layer, Figure.Name(field.Name), Figure.Name(standard.Code.ToString()));
            }
        }

        foreach (var (field, known, codes) in columns)
        {
            if (known is null)
            {
                if (standard.Fields.Count > 0)
                {
                    report.Add(DataFindings.ColumnNotOfStandard, layer, Figure.Name(Excerpt(field.Name)), Figure.Name(standard.Code.ToString()));
                }
            }
            else if (known.Type is null || (known.Codes is not null && codes is null))
            {
                report.Add(DataFindings.FieldUnchecked, layer, Figure.Name(field.Name), Figure.Name(standard.Code.ToString()));
            }
            else if (known.Type is { } type && !Fits(field.Kind, type))
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
            if (known is null)
            {
                continue;
            }

            var value = features.ValueOf(at);
            var text = value.ToText();
            if (text.Length == 0)
            {
                if (known.IsRequired == true)
                {
                    report.Add(DataFindings.RequiredMissing, layer, feature, Figure.Name(field.Name));
                }

                continue;
            }

            // With places or without: a column of two places writes −10000.00.
            if (isInventory && text.StartsWith("-10000", StringComparison.Ordinal) && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number) && number == MissingPrice)
            {
                report.Add(DataFindings.MissingByNumber, layer, feature, Figure.Name(field.Name));
            }

            if (known.Type is not null and not FieldType.Text)
            {
                CheckNumber(known, value, feature, report);
            }
            else if (known.Type == FieldType.Text && known.Length is { } most && LettersOf(text) is var letters && letters > most)
            {
                report.Add(DataFindings.ColumnTooLong, layer, feature, Figure.Name(field.Name), Figure.Number(letters), Figure.Number(most));
            }

            if (codes is not null && !codes.Contains(text))
            {
                report.Add(DataFindings.CodeUnknown, layer, feature, Figure.Name(field.Name), Figure.Name(Excerpt(text)), Figure.Name(known.Codes!.Value.ToString()));
            }

            if (field.Name == InventoryKey && !(AssetKey.TryParse(text, out var key) && (standard.Number is null || key.Layer == standard.Number)))
            {
                report.Add(DataFindings.KeyUnreadable, layer, feature, Figure.Name(Excerpt(text)), Figure.Name(standard.Number ?? "—"));
            }
        }
    }

    // A double may be the neighbour of the number that was meant: what counts is the shortest decimal that means it.
    private void CheckNumber(FieldStandard known, FieldValue value, long feature, DataReport report)
    {
        var text = value.ToText();
        if (!decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number)
            || (known.Type == FieldType.WholeNumber && decimal.Truncate(number) != number))
        {
            report.Add(DataFindings.NotANumber, layer, feature, Figure.Name(known.Name), Figure.Name(Excerpt(text)));
            return;
        }

        if (known.Length is not { } digits || digits > 28)
        {
            return;
        }

        var places = known.Decimals ?? 0;
        var limit = 1m;
        for (var digit = places; digit < digits; digit++)
        {
            limit *= 10;
        }

        if (Math.Abs(number) >= limit || (known.Decimals is not null && decimal.Round(number, places) != number))
        {
            report.Add(DataFindings.NumberTooLong, layer, feature, Figure.Name(known.Name), Figure.Name(Excerpt(text)), Figure.Number(digits), Figure.Number(places));
        }
    }

    // A letter beyond the first plane takes two places in memory and is one letter all the same.
    private static int LettersOf(string text)
    {
        var letters = text.Length;
        foreach (var letter in text)
        {
            letters -= char.IsLowSurrogate(letter) ? 1 : 0;
        }

        return letters;
    }

    // A file of text may hold any type; its values are looked at one by one.
    private static bool Fits(FieldKind kind, FieldType type) => kind == FieldKind.Text || (type switch
    {
        FieldType.Text => false,
        FieldType.WholeNumber => kind is FieldKind.WholeNumber or FieldKind.Exact,
        _ => kind is FieldKind.Real or FieldKind.WholeNumber or FieldKind.Exact,
    });

    private static FrozenSet<string>? CodesOf(RulebookEdition rulebook, Code<CodeList> code) => rulebook.CodeLists.Find(code) is not { } list ? null
        : list.LandUses is { } edition ? rulebook.LandUses.All.Select(static use => use.Code.ToString()).Where(text => text.StartsWith(edition + ":", StringComparison.Ordinal)).Select(text => text[(edition.Length + 1)..]).ToFrozenSet(StringComparer.Ordinal)
        : list.Codes.Select(static listed => listed.Code).ToFrozenSet(StringComparer.Ordinal);

    private static string Excerpt(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
