using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>The fields of text of a patch and how long each may be (字段长度), by the layer standard; settled once for a layer.</summary>
internal sealed class PatchFields
{
    internal static readonly Code<LayerStandard> Standard = "DLTB";

    private readonly (string Name, int Most)[] limits;

    internal PatchFields(RulebookEdition rulebook)
    {
        var standard = rulebook.Layers.Find(Standard) ?? throw new InvalidOperationException($"The rulebook has no layer standard {Standard}.");
        limits = [.. Names.Select(name => (name, standard.Field(name)?.Length ?? int.MaxValue))];
    }

    private static string[] Names =>
        ["BSM", "YSDM", "TBYBH", "TBBH", "QSXZ", "QSDWDM", "QSDWMC", "ZLDWDM", "ZLDWMC", "GDLX", "GDPDJB", "TBXHDM", "ZZSXDM", "FRDBS", "CZCSXM", "BZ", "DLBM", "KCDLBM"];

    /// <summary>The next field from a place on that is longer than the standard has room for; −1 when there is none.</summary>
    internal int NextTooLong(SurveyPatch patch, int from)
    {
        for (var at = from; at < limits.Length; at++)
        {
            if (LengthOf(patch, at) > limits[at].Most)
            {
                return at;
            }
        }

        return -1;
    }

    internal ValueList<Figure> Told(SurveyPatch patch, int at) => [Figure.Name(limits[at].Name), Figure.Number(LengthOf(patch, at)), Figure.Number(limits[at].Most)];

    /// <summary>In the order of the names above. A Han character counts once, as in the standard.</summary>
    private static int LengthOf(SurveyPatch patch, int at) => at switch
    {
        0 => Characters(patch.Key),
        1 => Characters(patch.FeatureCode),
        2 => Characters(patch.PreliminaryNumber),
        3 => Characters(patch.Number),
        4 => Characters(patch.OwnershipNature),
        5 => Characters(patch.OwnerUnit),
        6 => Characters(patch.OwnerUnitName),
        7 => Characters(patch.LocationUnit),
        8 => Characters(patch.LocationUnitName),
        9 => Characters(patch.ArableType),
        10 => Characters(patch.SlopeGrade),
        11 => Characters(patch.RefinementCode),
        12 => Characters(patch.PlantingCode),
        13 => Characters(patch.EnclaveMark),
        14 => Characters(patch.SettlementCode),
        15 => Characters(patch.Remark),
        16 => ClassLength(patch.LandUse),
        _ => patch.DeductedUse is { } use ? ClassLength(use) : 0,
    };

    private static int Characters(string? text) => text?.Length ?? 0;

    /// <summary>The edition before the colon is ours, not the field's.</summary>
    private static int ClassLength(Code<LandUse> use)
    {
        var text = use.ToString();
        return text.Length - text.IndexOf(':', StringComparison.Ordinal) - 1;
    }
}
