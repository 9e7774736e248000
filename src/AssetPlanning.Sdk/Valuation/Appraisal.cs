using AssetPlanning.Inventory;

namespace AssetPlanning.Valuation;

/// <summary>What an asset is worth at a rung of the value ladder on a day (估价结果).</summary>
public sealed record Appraisal
{
    /// <summary>The rung.</summary>
    public required ValueStage Stage { get; init; }

    /// <summary>The value.</summary>
    public required Money Amount { get; init; }

    /// <summary>The day it is of (估价期日).</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The term of use it is for, where it is for one.</summary>
    public Years? Term { get; init; }
}

/// <summary>How values are named in trails.</summary>
internal static class Appraisals
{
    internal static FigureKey Key(Parcel parcel, ValueStage stage) => new(
        stage switch
        {
            ValueStage.Current => FigureTerms.CurrentValue.Code,
            ValueStage.Planned => FigureTerms.PlannedValue.Code,
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Valued by a later stage."),
        },
        parcel.Subject);
}
