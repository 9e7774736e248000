using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <content>What a method asks of the rulebook, and what it holds against it: terms and rates.</content>
public ref partial struct ValuationTurn
{
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

    /// <summary>Whether a term is one, and not longer than the law allows the right it would be granted by.</summary>
    internal bool AcceptsTerm(Years term, DateOnly on)
    {
        if (term <= 0 || term > LongestTerm)
        {
            Refuse(FindingCatalogue.ValuedTermImpossible, [term]);
            return false;
        }

        var purpose = Purpose();
        var right = purpose is null || Parcel.Right == StateLand || Parcel.Right == CollectiveLand || IsBuiltOn(purpose.Value)
            ? State.Ownership == Ownership.State ? StateLand : CollectiveLand
            : Parcel.Right;
        var longest = purpose is { } known ? Longest(right, known, on) : null;
        if (longest is null)
        {
            calculation.ReportOnce(FindingCatalogue.ValuedTermNotChecked, Parcel.Subject, [term, Figure.Name(right.ToString())]);
        }
        else if (term > longest)
        {
            Refuse(FindingCatalogue.ValuedTermTooLong, [term, Figure.Name(right.ToString()), longest.Value]);
            return false;
        }

        return true;
    }

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

        return Use.ToString().Contains(':', StringComparison.Ordinal) && edition.Crosswalk(Use) is { Status: CrosswalkStatus.Exact } walk
            ? edition.LandUses.Find(walk.Candidates[0])?.Purpose
            : null;
    }

    private readonly Years? Longest(Code<RightType> right, Code<Purpose> purpose, DateOnly on)
    {
        notes.Asked(StandardParameters.RightLongestTerm.Code);
        var answer = notes.Rulebook.Ask(StandardParameters.RightLongestTerm, (right, purpose), on, Parcel.Division);
        return answer.IsMissing ? null : answer.Value;
    }

    /// <summary>Purposes of construction land (暂行条例 第十二条); the others belong to the right the land is held by.</summary>
    private static bool IsBuiltOn(Code<Purpose> purpose) =>
        purpose.ToString() is "residential" or "industrial" or "education-culture-health" or "commercial" or "mixed";
}
