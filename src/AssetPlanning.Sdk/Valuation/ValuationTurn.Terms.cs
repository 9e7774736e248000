using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <content>Terms of use, held against the longest the law allows the right that is valued (法定最高年限).</content>
public ref partial struct ValuationTurn
{
    private const int LongestTerm = 1_200;

    private static readonly Code<Purpose> Residential = "residential";

    private static readonly Code<RightType> StateLand = "CLU-S";

    private static readonly Code<RightType> CollectiveLand = "CLU-C";

    private static readonly Code<RightType> Sea = "SEA";

    private static readonly Code<RightType> Island = "ISL";

    /// <summary>The term of the setting on a day (设定使用年期): the one it states, and no more than is left of the right where its end is known (剩余使用年期).</summary>
    /// <param name="day">The day of valuation (估价期日).</param>
    /// <returns>The term; none where neither is known.</returns>
    public readonly Years? TermOn(DateOnly day) => TermOn(day, null);

    /// <summary>The term of the setting, for a method that values a right of one kind: what is left of another right on the ground says nothing of it.</summary>
    internal readonly Years? TermOn(DateOnly day, Code<RightType>? valued) => Capitalising.Shorter(State.Term, Remaining(day, valued));

    private readonly Years? Remaining(DateOnly day, Code<RightType>? valued) =>
        State.RightEnds is not { } ends || (valued is { } right && right != Parcel.Right) ? null
        : ends > day ? Years.Between(day, ends)
        : IsRenewedByLaw() ? null : new Years(Ratio.Zero);

    /// <summary>A residential right is renewed when its term is over (民法典第三百五十九条第一款); for how long no statute says.</summary>
    private readonly bool IsRenewedByLaw() => Parcel.Right == StateLand && Purpose() == Residential;

    /// <summary>Whether the right that is valued still holds on a day; one that ended leaves nothing to value, one renewed by law is told.</summary>
    private bool StillHolds(DateOnly day, Code<RightType>? valued)
    {
        if (State.RightEnds is not { } ends || ends > day || (valued is { } right && right != Parcel.Right))
        {
            return true;
        }

        if (IsRenewedByLaw())
        {
            calculation.ReportOnce(FindingCatalogue.RightRenewedByLaw, Parcel.Subject, [ends]);
            return true;
        }

        Refuse(FindingCatalogue.ValuedRightEnded, [Figure.Name(Parcel.Right.ToString()), ends, day]);
        return false;
    }

    /// <summary>Whether a term is one, and not longer than the law allows the right.</summary>
    /// <param name="term">The term.</param>
    /// <param name="on">The day whose law holds.</param>
    /// <param name="valued">The right, where the method values a right of one kind; otherwise that of the setting.</param>
    internal bool AcceptsTerm(Years term, DateOnly on, Code<RightType>? valued = null)
    {
        notes.Valued = valued;
        if (!StillHolds(on, valued))
        {
            return false;
        }

        if (term <= 0 || term > LongestTerm)
        {
            Refuse(FindingCatalogue.ValuedTermImpossible, [term]);
            return false;
        }

        var right = valued ?? RightOfSetting();
        var (longest, isCertain) = Longest(right, on);
        if (longest is { } most && term > most)
        {
            Refuse(FindingCatalogue.ValuedTermTooLong, [term, Figure.Name(right.ToString()), most]);
            return false;
        }

        if (!isCertain)
        {
            calculation.ReportOnce(FindingCatalogue.ValuedTermNotChecked, Parcel.Subject, [term, Figure.Name(right.ToString())]);
        }

        notes.Accept(term);
        return true;
    }

    /// <summary>A value for ever of land the law grants for a term only is told.</summary>
    internal readonly void NoteEndless()
    {
        if (Purpose() is { } purpose && IsBuiltOn(purpose))
        {
            Warn(FindingCatalogue.ValuedForEver, [Figure.Name(Method), Figure.Name(Use.ToString())]);
        }
    }

    /// <summary>Purposes of sea are granted as sea, those of construction land by its owner; the others belong to the right the land is held by.</summary>
    private readonly Code<RightType> RightOfSetting()
    {
        var purpose = Purpose();
        if (purpose is { } known && !IsBuiltOn(known) && HasCase(Sea, known))
        {
            return Parcel.Right == Island ? Island : Sea;
        }

        return Parcel.Right == StateLand || Parcel.Right == CollectiveLand || (purpose is { } built && IsBuiltOn(built))
            ? State.Ownership == Ownership.State ? StateLand : CollectiveLand
            : Parcel.Right;
    }

    /// <summary>
    /// The longest term of a right: of the purpose, else whatever the purpose. Where the purpose is not known, more than the longest of any is too long
    /// in any case, and less is not certain.
    /// </summary>
    private readonly (Years? Longest, bool IsCertain) Longest(Code<RightType> right, DateOnly on)
    {
        if (Purpose() is { } purpose && HasCase(right, purpose))
        {
            return Certain(Ask(right, purpose, on));
        }

        if (HasCase(right, null))
        {
            return Certain(Ask(right, null, on));
        }

        Years? most = null;
        foreach (var stated in Cases(right))
        {
            var term = Ask(right, stated.Purpose, on);
            most = most is null || term > most ? term : most;
        }

        return (most, false);
    }

    private static (Years? Longest, bool IsCertain) Certain(Years? longest) => (longest, longest is not null);

    private readonly Years? Ask(Code<RightType> right, Code<Purpose>? purpose, DateOnly on)
    {
        notes.Asked(StandardParameters.RightLongestTerm.Code);
        var answer = purpose is { } about
            ? notes.Rulebook.Ask(StandardParameters.RightLongestTerm, (right, about), on, Parcel.Division)
            : notes.Rulebook.AskOpen(StandardParameters.RightLongestTerm, right, on, Parcel.Division);
        return answer.IsMissing ? null : answer.Value;
    }

    private readonly bool HasCase(Code<RightType> right, Code<Purpose>? purpose) => Cases(right).Any(stated => stated.Purpose == purpose);

    private readonly IEnumerable<ParameterCase> Cases(Code<RightType> right) =>
        notes.Rulebook.Edition.Rights.Contains(right)
            ? notes.Rulebook.Edition.Profile(right).Terms.Where(static stated => stated.Parameter == StandardParameters.RightLongestTerm.Code)
            : [];

    /// <summary>Purposes of construction land (暂行条例 第十二条).</summary>
    private static bool IsBuiltOn(Code<Purpose> purpose) =>
        purpose.ToString() is "residential" or "industrial" or "education-culture-health" or "commercial" or "mixed";
}
