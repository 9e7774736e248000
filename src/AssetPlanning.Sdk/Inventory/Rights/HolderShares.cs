using AssetPlanning.Sharing;

namespace AssetPlanning.Inventory;

/// <summary>The shares of a right and how they pass on (份额与转移).</summary>
internal static class HolderShares
{
    /// <summary>What a party holds; nothing where it is no holder.</summary>
    internal static Ratio PartOf(RightInterest interest, PartyId party)
    {
        foreach (var holder in interest.Holders)
        {
            if (holder.Party == party)
            {
                return holder.Part;
            }
        }

        return Ratio.Zero;
    }

    /// <summary>The right after a part of it passed on: what nobody holds any more is no share; who holds already holds more. Holders stay in the order they came.</summary>
    internal static RightInterest Passed(RightInterest interest, RightTransfer entry)
    {
        List<Portion> holders = [.. interest.Holders.Select(holder => holder.Party == entry.From ? holder with { Part = holder.Part - entry.Part } : holder)];
        var at = holders.FindIndex(holder => holder.Party == entry.To);
        if (at < 0)
        {
            holders.Add(new(entry.To, entry.Part));
        }
        else
        {
            holders[at] = holders[at] with { Part = holders[at].Part + entry.Part };
        }

        return interest with { Holders = [.. holders.Where(static holder => holder.Part.Sign != 0)] };
    }
}
