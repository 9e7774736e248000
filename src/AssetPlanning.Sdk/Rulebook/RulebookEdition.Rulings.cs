namespace AssetPlanning.Rulebook;

/// <content>What the catalogues say of a case (目录查询).</content>
public sealed partial record RulebookEdition
{
    /// <summary>What a right is (权能条目).</summary>
    /// <param name="right">The right.</param>
    /// <returns>The entry; one that knows nothing for a right a user added.</returns>
    /// <exception cref="ArgumentException">The catalogue has no such right.</exception>
    public RightProfile Profile(Code<RightType> right) =>
        Law.Profiles.TryGetValue(Require(Rights, right), out var known) ? known : RightProfile.Unstated(right);

    /// <summary>Whether a right may lie with another on one ground (权利相容); a ruling on the very pair goes before one on any base.</summary>
    /// <param name="main">The right that is there (主权利).</param>
    /// <param name="attached">The right that comes to it (附设权利).</param>
    /// <param name="place">Where it lies.</param>
    /// <returns>The ruling; unknown where the catalogue does not say.</returns>
    /// <exception cref="ArgumentException">The catalogue has no such right.</exception>
    public Ruling Compatibility(Code<RightType> main, Code<RightType> attached, RightPlace place)
    {
        Require(Rights, main);
        Require(Rights, attached);
        Ruling? any = null;
        foreach (var pair in Law.Compatibilities)
        {
            if (pair.Attached != attached || pair.Place != place)
            {
                continue;
            }

            if (pair.Base == main)
            {
                return pair.Ruling;
            }

            any = pair.Base is null ? pair.Ruling : any;
        }

        return any ?? Ruling.Unstated;
    }

    /// <summary>Whether a supply mode may bring a right to the market (供应方式合法性).</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="right">The right.</param>
    /// <returns>The ruling; unknown where the catalogue does not say, which is no permission.</returns>
    /// <exception cref="ArgumentException">The catalogue has no such mode or right.</exception>
    public Ruling MaySupply(Code<SupplyKind> mode, Code<RightType> right)
    {
        var kind = SupplyKinds.Find(Require(SupplyKinds, mode))!;
        return SetUpBy(mode, right) ?? RulingOn(kind.Rights, kind.FollowsTransferability, right);
    }

    /// <summary>Whether an integration method may gather a right (整备方式合法性).</summary>
    /// <param name="method">The method.</param>
    /// <param name="right">The right.</param>
    /// <returns>The ruling; unknown where the catalogue does not say, which is no permission.</returns>
    /// <exception cref="ArgumentException">The catalogue has no such method or right.</exception>
    public Ruling MayIntegrate(Code<IntegrationKind> method, Code<RightType> right)
    {
        var kind = IntegrationKinds.Find(Require(IntegrationKinds, method))!;
        return RulingOn(kind.Rights, kind.FollowsTransferability, right);
    }

    /// <summary>What follows inside a line for an activity (管控规定).</summary>
    /// <param name="line">The line.</param>
    /// <param name="activity">The activity.</param>
    /// <returns>The rule; none where the catalogue does not say, which is no permission.</returns>
    /// <exception cref="ArgumentException">The catalogue has no such line or activity.</exception>
    public ControlRule? Control(Code<ControlLine> line, Code<LandActivity> activity)
    {
        Require(Activities, activity);
        return ControlLines.Find(Require(ControlLines, line))!.Rules.FirstOrDefault(rule => rule.Activity == activity);
    }

    /// <summary>Who decides an approval and what comes before it (报批规定).</summary>
    /// <param name="approval">The approval.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The catalogue has no such approval.</exception>
    public ApprovalRule Rule(Code<ApprovalType> approval) => Law.ApprovalRules[Require(Approvals, approval)];

    /// <summary>Whether an area reaches a limit (是否达到界限).</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="area">The area.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer; none where no row holds there and then.</returns>
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
    /// <returns>The answer; none where no row holds there and then.</returns>
    public bool? IsMet(ConsentQuorum quorum, Ratio consenting, DateOnly on, DivisionCode region = default)
    {
        ArgumentNullException.ThrowIfNull(quorum);
        return quorum.IsMetBy(consenting, Ask(StandardParameters.ConsentLeastShare, quorum.Circumstance, on, region));
    }

    private Ruling RulingOn(ValueList<RightRuling> rulings, bool followsTransferability, Code<RightType> right)
    {
        Require(Rights, right);
        return rulings.FirstOrDefault(ruling => ruling.Right == right)?.Ruling
            ?? (followsTransferability ? Profile(right).Transferable : Ruling.Unstated);
    }

    /// <summary>A right of a user cannot stand in the lists of the built-in modes; how its profile says it is set up speaks for it.</summary>
    private Ruling? SetUpBy(Code<SupplyKind> mode, Code<RightType> right) => !right.IsOwn
        ? null
        : Profile(right).SetUp.FirstOrDefault(way => Establishments.Find(way.By)?.Supply == mode)?.Ruling;

    private static Code<TTerm> Require<TTerm>(Catalogue<TTerm> catalogue, Code<TTerm> code)
        where TTerm : Term<TTerm> =>
        catalogue.Contains(code) ? code : throw new ArgumentException($"The catalogue has no {typeof(TTerm).Name} '{code}'.", nameof(code));
}
