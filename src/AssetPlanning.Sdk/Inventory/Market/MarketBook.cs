namespace AssetPlanning.Inventory;

/// <summary>Puts deals together by purpose and calendar period (土地市场统计), exactly.</summary>
internal sealed class MarketBook(MarketTerms terms, DateOnly on, Calculation calculation)
{
    internal MarketSheet Run(ValueList<LandDeal> deals)
    {
        if (terms.ResaleWithin is null)
        {
            calculation.Report(FindingCatalogue.ResalesNotChecked, "market", []);
        }

        var sound = Sound(deals);
        var resold = Resold(sound);
        var lines = new List<MarketLine>();
        foreach (var purpose in sound.GroupBy(static deal => deal.Purpose).OrderBy(static purpose => purpose.Key))
        {
            var byPeriod = purpose.ToLookup(deal => FirstDay(deal.On));
            Ratio? before = null;
            for (DateOnly first = byPeriod.Min(static period => period.Key), last = byPeriod.Max(static period => period.Key); first <= last; first = Next(first))
            {
                var line = Line(purpose.Key, first, [.. byPeriod[first]], resold, before);
                lines.Add(line);
                before = line.Median;
            }
        }

        return new() { On = on, Lines = [.. lines] };
    }

    /// <summary>A deal without a price above zero or ground is no price; one named twice cannot be told from the other.</summary>
    private List<LandDeal> Sound(ValueList<LandDeal> deals)
    {
        var sound = new List<LandDeal>();
        foreach (var named in deals.Where(deal => deal.On <= on).GroupBy(static deal => deal.Id).OrderBy(static named => named.Key))
        {
            var deal = named.First();
            if (named.Skip(1).Any())
            {
                calculation.Report(FindingCatalogue.DealTwice, named.Key, [Figure.Number(named.Count())]);
            }
            else if (deal.Price.Sign <= 0 || deal.Area.Sign <= 0)
            {
                calculation.Report(FindingCatalogue.DealUnsound, named.Key, [deal.Price, deal.Area]);
            }
            else
            {
                sound.Add(deal);
            }
        }

        return sound;
    }

    private HashSet<SubjectId>? Resold(List<LandDeal> deals)
    {
        if (terms.ResaleWithin is not { } within)
        {
            return null;
        }

        var resold = new HashSet<SubjectId>();
        foreach (var parcel in deals.GroupBy(static deal => deal.Parcel))
        {
            LandDeal? before = null;
            foreach (var deal in parcel.OrderBy(static deal => deal.On).ThenBy(static deal => deal.Id))
            {
                if (before is not null && deal.On.DayNumber - before.On.DayNumber <= within.Number)
                {
                    resold.Add(deal.Id);
                }

                before = deal;
            }
        }

        return resold;
    }

    private MarketLine Line(Code<Purpose> purpose, DateOnly first, LandDeal[] deals, HashSet<SubjectId>? resold, Ratio? before)
    {
        var (area, amount) = (Area.Sum(deals.Select(static deal => deal.Area)), deals.Aggregate(Money.Zero, static (sum, deal) => sum + deal.Price));
        Ratio[] prices = [.. deals.Select(UnitPriceOf).Order()];
        Ratio? median = prices.Length == 0 ? null : (prices[(prices.Length - 1) / 2] + prices[prices.Length / 2]) / 2;
        var line = new MarketLine
        {
            Purpose = purpose,
            FirstDay = first,
            LastDay = Next(first).AddDays(-1),
            Deals = deals.Length,
            Area = area,
            Amount = amount,
            Mean = deals.Length == 0 ? null : Yuan(amount) / area.In(AreaUnit.SquareMetre),
            Median = median,
            MedianChange = median is { } now && before is { } then ? (now / then) - 1 : null,
            Resales = resold is null ? null : deals.Count(deal => resold.Contains(deal.Id)),
            ResaleShare = resold is null || deals.Length == 0 ? null : Ratio.Of(deals.Count(deal => resold.Contains(deal.Id)), deals.Length),
        };
        if (calculation.Why is { } why)
        {
            Tell(why, line, deals, prices);
        }

        return line;
    }

    private static void Tell(Recorder why, MarketLine line, LandDeal[] deals, Ratio[] prices)
    {
        if (line is not { Mean: { } mean, Median: { } median })
        {
            return;
        }

        SubjectId subject = new(line.Purpose.ToString());
        FigureKey Key(FigureTerm term) => new(term.Code, subject, line.FirstDay);
        why.Step(Key(FigureTerms.DealAmount), line.Amount, Derivation.Sum, [.. deals.OrderBy(static deal => deal.Id).Select(static deal => Operand.Of(FigureTerms.DealPrice, deal.Price))]);
        why.Step(Key(FigureTerms.DealArea), line.Area, Derivation.Sum, [.. deals.OrderBy(static deal => deal.Id).Select(static deal => Operand.Of(FigureTerms.Area, deal.Area))]);
        why.Step(Key(FigureTerms.MeanPrice), mean, Derivation.Quotient, [Operand.From(Key(FigureTerms.DealAmount), line.Amount), Operand.Of(FigureTerms.LandSquareMetres, line.Area.In(AreaUnit.SquareMetre))]);
        why.Step(Key(FigureTerms.MedianPrice), median, Derivation.ByRule, [.. prices.Select(static price => Operand.Of(FigureTerms.UnitPriceOfDeal, price))], rule: "median");
    }

    private static Ratio UnitPriceOf(LandDeal deal) => Yuan(deal.Price) / deal.Area.In(AreaUnit.SquareMetre);

    private static Ratio Yuan(Money money) => Ratio.Of(money.Fen, 100);

    private int Months => terms.Period.Months();

    private DateOnly FirstDay(DateOnly day) => new(day.Year, ((day.Month - 1) / Months * Months) + 1, 1);

    private DateOnly Next(DateOnly first) => first.AddMonths(Months);
}
