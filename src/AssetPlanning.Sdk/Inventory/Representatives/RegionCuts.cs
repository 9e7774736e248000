using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>Finds who acts in a part of a place only, or in the same digits of another vintage (履职范围只及一部分): then who acts for an asset stated for that place cannot be told.</summary>
internal sealed class RegionCuts(ValueList<OwnerRepresentative> statutory, ValueList<AgencyMandate> inForce)
{
    private readonly Dictionary<(Code<ResourceKind> Kind, DivisionCode Division), (PartyId Party, DivisionCode Region, string By)?> known = [];

    /// <summary>Whether one lies in the other by their digits, whatever their vintages.</summary>
    internal static bool Meets(DivisionCode one, DivisionCode other) =>
        one.Prefix.StartsWith(other.Prefix, StringComparison.Ordinal) || other.Prefix.StartsWith(one.Prefix, StringComparison.Ordinal);

    /// <summary>The first of them by region; none as a rule.</summary>
    internal (PartyId Party, DivisionCode Region, string By)? Of(Code<ResourceKind> kind, DivisionCode division)
    {
        if (!known.TryGetValue((kind, division), out var cutting))
        {
            var parts = inForce.Where(mandate => mandate.Kinds.Contains(kind)).Select(static mandate => (Party: mandate.Agent, mandate.Region, By: mandate.Id.ToString()))
                .Concat(statutory.Where(named => named.Kinds.Contains(kind)).Select(static named => (named.Party, named.Region, By: "法定")))
                .Where(one => one.Region is { } region && !region.Contains(division) && Meets(region, division))
                .OrderBy(static one => one.Region!.Value).ThenBy(static one => one.By, StringComparer.Ordinal).ToList();
            cutting = parts.Count == 0 ? null : (parts[0].Party, parts[0].Region!.Value, parts[0].By);
            known.Add((kind, division), cutting);
        }

        return cutting;
    }
}
