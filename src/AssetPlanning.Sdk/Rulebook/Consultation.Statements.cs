namespace AssetPlanning.Rulebook;

/// <content>Asks the catalogues (查用目录): a statement that is not confirmed is reported once, with its source.</content>
public sealed partial class Consultation
{
    /// <summary>What a right is (权能条目); its single rulings are asked for by name.</summary>
    /// <param name="right">The right.</param>
    /// <returns>The entry.</returns>
    public RightProfile Profile(Code<RightType> right)
    {
        var profile = edition.Profile(right);
        return IsDoubtful(profile.Evidence) ? RelyOn(profile, profile.Evidence, $"right:{right}", profile.Statements()) : profile;
    }

    /// <summary>Whether a right passes to others (可否流转).</summary>
    /// <param name="right">The right.</param>
    /// <returns>The ruling.</returns>
    public Ruling Transferable(Code<RightType> right) => RelyOn($"right:{right}:transferable", edition.Profile(right).Transferable);

    /// <summary>Whether a right can be mortgaged (可否抵押).</summary>
    /// <param name="right">The right.</param>
    /// <returns>The ruling.</returns>
    public Ruling Mortgageable(Code<RightType> right) => RelyOn($"right:{right}:mortgageable", edition.Profile(right).Mortgageable);

    /// <summary>Whether a right can be registered (可否登记).</summary>
    /// <param name="right">The right.</param>
    /// <returns>The ruling.</returns>
    public Ruling Registrable(Code<RightType> right) => RelyOn($"right:{right}:registrable", edition.Profile(right).Registrable);

    /// <summary>Whether a right may lie with another on one ground (权利相容).</summary>
    /// <param name="main">The right that is there (主权利).</param>
    /// <param name="attached">The right that comes to it (附设权利).</param>
    /// <param name="place">Where it lies.</param>
    /// <returns>The ruling; unknown where the catalogue does not say.</returns>
    public Ruling Compatibility(Code<RightType> main, Code<RightType> attached, RightPlace place) =>
        RelyOn($"compatibility:{main}:{attached}:{place}", edition.Compatibility(main, attached, place));

    /// <summary>Whether a supply mode may bring a right to the market (供应方式合法性).</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="right">The right.</param>
    /// <returns>The ruling; unknown where the catalogue does not say, which is no permission.</returns>
    public Ruling MaySupply(Code<SupplyKind> mode, Code<RightType> right) => RelyOn($"supply:{mode}:{right}", edition.MaySupply(mode, right));

    /// <summary>Whether an integration method may gather a right (整备方式合法性).</summary>
    /// <param name="method">The method.</param>
    /// <param name="right">The right.</param>
    /// <returns>The ruling; unknown where the catalogue does not say, which is no permission.</returns>
    public Ruling MayIntegrate(Code<IntegrationKind> method, Code<RightType> right) => RelyOn($"integration:{method}:{right}", edition.MayIntegrate(method, right));

    /// <summary>What follows inside a line for an activity (管控规定).</summary>
    /// <param name="line">The line.</param>
    /// <param name="activity">The activity.</param>
    /// <returns>The rule; none where the catalogue does not say, which is no permission.</returns>
    public ControlRule? Control(Code<ControlLine> line, Code<LandActivity> activity)
    {
        var rule = edition.Control(line, activity);
        RelyOn($"control:{line}:{activity}", rule?.Basis ?? default);
        return rule;
    }

    /// <summary>Who decides an approval and what comes before it (报批规定).</summary>
    /// <param name="approval">The approval.</param>
    /// <returns>The rule.</returns>
    public ApprovalRule Rule(Code<ApprovalType> approval)
    {
        var rule = edition.Rule(approval);
        IEnumerable<LegalBasis> statements = [.. rule.Levels.SelectMany(static level => level.Basis), .. rule.Conditions.SelectMany(static condition => condition.Basis)];
        RelyOn($"approval:{approval}", [.. statements]);
        return IsDoubtful(rule.Evidence) ? RelyOn(rule, rule.Evidence, $"approval:{approval}", statements) : rule;
    }

    /// <summary>Whether an area reaches a limit (是否达到界限).</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="area">The area.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer; none where no row holds there and then, which is then reported.</returns>
    public bool? IsReached(AreaLimit limit, Area area, DateOnly on, DivisionCode region = default)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return limit.IsReachedBy(area, Ask(limit.Handle, limit.Circumstance, on, region));
    }

    /// <summary>Whether a share of consent is enough (是否达到同意比例).</summary>
    /// <param name="quorum">The quorum.</param>
    /// <param name="consenting">The share that consents.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer; none where no row holds there and then, which is then reported.</returns>
    public bool? IsMet(ConsentQuorum quorum, Ratio consenting, DateOnly on, DivisionCode region = default)
    {
        ArgumentNullException.ThrowIfNull(quorum);
        RelyOn($"quorum:{quorum.Code}", quorum.Basis);
        return quorum.IsMetBy(consenting, Ask(StandardParameters.ConsentLeastShare, quorum.Circumstance, on, region));
    }

    /// <summary>Where a class of use goes in the edition of 2023 (分类对照).</summary>
    /// <param name="use">The class, with its edition.</param>
    /// <returns>The candidates and how sure they are.</returns>
    public UseCrosswalk Crosswalk(Code<LandUse> use)
    {
        var walk = edition.Crosswalk(use);
        RelyOn($"crosswalk:{use}", walk.Basis);
        return walk;
    }

    /// <summary>A class of use (用地用海分类); one that was derived, not read from its standard, is reported once.</summary>
    /// <param name="use">The class, with its edition.</param>
    /// <returns>The class, or null.</returns>
    public LandUse? LandUse(Code<LandUse> use)
    {
        var known = edition.LandUses.Find(use);
        if (known is { IsDerived: true } && told.Add(known.Code))
        {
            Report(Evidence.Practice, $"land-use:{use}", "由分类变更表推得");
        }

        return known;
    }
}
