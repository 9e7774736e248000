using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>What an integration method does to a parcel's ownership, use right and possession (权属变动): the two rights move apart from each other.</summary>
/// <remarks>
/// The effects are those of the catalogue of methods. Ownership moves in one way only, from a collective to the state by expropriation;
/// no method moves it anywhere else, for land is not bought or sold (宪法第十条; 土地管理法第二条).
/// </remarks>
public sealed record TenureMove
{
    /// <summary>The parcel.</summary>
    public required ParcelId Parcel { get; init; }

    /// <summary>The method.</summary>
    public required Code<IntegrationKind> Method { get; init; }

    /// <summary>所有权变化.</summary>
    public required RightEffect OwnershipEffect { get; init; }

    /// <summary>使用权变化.</summary>
    public required RightEffect UseRightEffect { get; init; }

    /// <summary>占有变化.</summary>
    public required RightEffect PossessionEffect { get; init; }

    /// <summary>Who owns the land after it; none where the catalogue says that it depends.</summary>
    public Ownership? OwnershipAfter { get; init; }

    /// <summary>Who holds the use right after it; none where it has ended, or where it depends.</summary>
    public PartyId? HolderAfter { get; init; }

    /// <summary>Who is in possession after it; none where it depends.</summary>
    public PartyId? PossessorAfter { get; init; }

    internal static TenureMove? Of(Parcel parcel, Code<IntegrationKind> method, PartyId to, RulebookEdition rulebook, Calculation calculation)
    {
        var kind = rulebook.IntegrationKinds.Find(method)!;
        var ruling = new Consultation(rulebook, calculation).MayIntegrate(method, parcel.Right);
        var (name, right) = (Figure.Name(kind.Chinese), Figure.Name(parcel.Right.ToString()));
        if (ruling.Answer == RulingAnswer.No)
        {
            calculation.Report(FindingCatalogue.MethodNotForRight, parcel.Subject, [name, right, Figure.Name(RightRulings.Basis(ruling, rulebook))]);
            return null;
        }

        if (kind.Ownership.Effect == RightEffect.Passes && parcel.Ownership == Ownership.State)
        {
            calculation.Report(FindingCatalogue.StateOwnershipCannotPass, parcel.Subject, [name]);
            return null;
        }

        if (ruling.Answer == RulingAnswer.Unknown)
        {
            calculation.Report(FindingCatalogue.MethodNotStated, parcel.Subject, [name, right]);
        }

        foreach (var (what, effect) in new[] { ("所有权", kind.Ownership), ("使用权", kind.UseRight), ("占有", kind.Possession) })
        {
            if (effect.Effect == RightEffect.Depends)
            {
                calculation.Report(FindingCatalogue.EffectDepends, parcel.Subject, [name, Figure.Name(what), Figure.Name(effect.Note?.Chinese ?? "—")]);
            }
        }

        return new()
        {
            Parcel = parcel.Id,
            Method = method,
            OwnershipEffect = kind.Ownership.Effect,
            UseRightEffect = kind.UseRight.Effect,
            PossessionEffect = kind.Possession.Effect,
            OwnershipAfter = kind.Ownership.Effect switch { RightEffect.Passes => Ownership.State, RightEffect.Unchanged => parcel.Ownership, _ => null },
            HolderAfter = After(kind.UseRight.Effect, parcel.Holder, to),
            PossessorAfter = After(kind.Possession.Effect, parcel.Holder, to),
        };
    }

    private static PartyId? After(RightEffect effect, PartyId before, PartyId to) => effect switch
    {
        RightEffect.Unchanged => before,
        RightEffect.Passes or RightEffect.Exchanged or RightEffect.Recreated => to,
        _ => default(PartyId?),
    };
}
