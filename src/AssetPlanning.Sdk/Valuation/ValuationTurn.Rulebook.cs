using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <content>What a method asks of the rulebook, and the rates it holds against it.</content>
public ref partial struct ValuationTurn
{
    /// <summary>The rulebook, for what is asked of its catalogues.</summary>
    internal readonly Consultation Rulebook => notes.Rulebook;

    /// <summary>Asks the rulebook for a parameter told apart by one thing, where the parcel lies.</summary>
    internal readonly ParameterAnswer<TValue> Ask<TValue, TFacet>(Parameter<TValue, TFacet> parameter, Code<TFacet> about, DateOnly on)
        where TFacet : Term<TFacet>
    {
        notes.Asked(parameter.Code);
        return notes.Rulebook.Ask(parameter, about, on, Parcel.Division);
    }

    /// <summary>Asks the rulebook for a parameter with one value everywhere, where the parcel lies.</summary>
    internal readonly ParameterAnswer<TValue> Ask<TValue>(Parameter<TValue> parameter, DateOnly on)
    {
        notes.Asked(parameter.Code);
        return notes.Rulebook.Ask(parameter, on, Parcel.Division);
    }

    /// <summary>The source and clause of a row of the rulebook.</summary>
    internal readonly Citation Cite(RulebookRow row) => notes.Rulebook.Edition.Cite(row);

    /// <summary>Whether a capitalisation rate is a usual one; it is told, not refused.</summary>
    internal readonly void CompareRate(Ratio rate, DateOnly on)
    {
        if (Purpose() is not { } purpose)
        {
            return;
        }

        notes.Asked(StandardParameters.ValuationCapitalisationRate.Code);
        var (least, most) = notes.Rulebook.Bounds(StandardParameters.ValuationCapitalisationRate, purpose, on, Parcel.Division);
        if (rate < least || rate > most)
        {
            Warn(FindingCatalogue.RateOutsideRange, [rate, Figure.Name(purpose.ToString()), least ?? Ratio.Zero, most ?? rate]);
        }
    }

    /// <summary>The purpose the law tells terms apart by: of the class, or of the one it corresponds to.</summary>
    private readonly Code<Purpose>? Purpose()
    {
        var edition = notes.Rulebook.Edition;
        if (edition.LandUses.Find(Use)?.Purpose is { } own)
        {
            return own;
        }

        return UseCrosswalk.NamesEdition(Use) && edition.Crosswalk(Use) is { Status: CrosswalkStatus.Exact } walk
            ? edition.LandUses.Find(walk.Candidates[0])?.Purpose
            : null;
    }
}
