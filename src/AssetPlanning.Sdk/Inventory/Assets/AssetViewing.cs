using AssetPlanning.Rulebook;
using AssetPlanning.Sharing;

namespace AssetPlanning.Inventory;

/// <summary>Looks at an asset three ways (资产三重属性画像): quantities, rights and duties, what may be traded and what it brings.</summary>
internal sealed class AssetViewing(TitleSheet titles, RulebookEdition rulebook, Calculation calculation)
{
    private static readonly Code<IntegrationKind> shareIn = "equity-in";

    private readonly Consultation consultation = new(rulebook, calculation);

    internal AssetViews Run(AssetFacts facts)
    {
        foreach (var other in facts.Quantities.Where(quantity => quantity.Asset != facts.Asset).Select(static quantity => quantity.Asset).Distinct().Order())
        {
            calculation.Report(FindingCatalogue.QuantityOfAnother, facts.Asset, [other]);
        }

        var rights = titles.Rights.OnGround(facts.Asset);
        if (rights.Count == 0)
        {
            calculation.Report(FindingCatalogue.AssetWithoutRight, facts.Asset, [titles.On]);
        }

        var standing = rights.Select(static right => right.Interest.Id).ToHashSet();
        ValueList<AssetDuty> duties = [.. facts.Duties.Where(duty => DaySpan.Holds(duty.From, duty.Until, titles.On)).OrderBy(static duty => duty.Id)];
        ValueList<IncomeStream> incomes = [.. facts.Incomes.Where(income => DaySpan.Holds(income.From, income.Until, titles.On)).OrderBy(static income => income.Id)];
        foreach (var (id, right) in duties.Select(static duty => (duty.Id, duty.Right)).Concat(incomes.Select(static income => (income.Id, income.Right))))
        {
            if (right is { } name && !standing.Contains(name))
            {
                calculation.Report(FindingCatalogue.AssetRightMissing, facts.Asset, [id, name, titles.On]);
            }
        }

        // What hangs on a right that does not stand is shown as a finding and not counted as money.
        bool Counts(SubjectId? right) => right is not { } name || standing.Contains(name);
        return new()
        {
            Asset = facts.Asset,
            On = titles.On,
            Resource = [.. facts.Quantities.Where(quantity => quantity.Asset == facts.Asset)],
            Tenure = new() { Ownership = facts.Ownership, Rights = rights, Duties = duties },
            Capital = Capital(facts, rights, [.. duties.Where(duty => Counts(duty.Right))], [.. incomes.Where(income => Counts(income.Right))]),
        };
    }

    private CapitalView Capital(AssetFacts facts, ValueList<StandingRight> rights, ValueList<AssetDuty> duties, ValueList<IncomeStream> incomes)
    {
        foreach (var (id, amount) in incomes.Select(static income => (income.Id, income.Annual)).Concat(duties.Select(static duty => (duty.Id, duty.AnnualCost ?? Money.Zero))).Where(static one => one.Item2.Sign < 0))
        {
            calculation.Report(FindingCatalogue.AssetAmountNegative, facts.Asset, [id, amount]);
        }

        foreach (var bare in duties.Where(static duty => duty.AnnualCost is null))
        {
            calculation.Report(FindingCatalogue.DutyCostMissing, facts.Asset, [bare.Id]);
        }

        if (facts.Growth is { Basis: null })
        {
            calculation.Report(FindingCatalogue.GrowthUnconfirmed, facts.Asset, [facts.Growth.Rate]);
        }

        var income = Money.Sum(incomes.Select(static one => one.Annual));
        Money? cost = duties.All(static duty => duty.AnnualCost is not null) ? Money.Sum(duties.Select(static duty => duty.AnnualCost!.Value)) : null;
        var view = new CapitalView
        {
            Trade = [.. rights.SelectMany(right => Enum.GetValues<TradeAct>().Select(act => Trade(facts.Asset, right, act)))],
            Income = income,
            DutyCost = cost,
            Net = cost is { } known ? income - known : default(Money?),
            NetByParty = cost is null ? [] : ByParty(duties, incomes),
            Growth = facts.Growth,
        };
        if (calculation.Why is { } why)
        {
            Tell(why, facts.Asset, view, duties, incomes);
        }

        return view;
    }

    private static ValueList<PartyAmount> ByParty(ValueList<AssetDuty> duties, ValueList<IncomeStream> incomes) =>
    [
        .. incomes.Select(static income => (Party: income.To, Amount: income.Annual)).Concat(duties.Select(static duty => (Party: duty.By, Amount: -duty.AnnualCost!.Value)))
            .GroupBy(static one => one.Party, static one => one.Amount).OrderBy(static party => party.Key)
            .Select(static party => new PartyAmount(party.Key, Money.Sum(party))),
    ];

    private TradeAnswer Trade(SubjectId asset, StandingRight right, TradeAct act)
    {
        var type = right.Interest.Right;
        var ruling = act switch
        {
            TradeAct.Transfer => consultation.Transferable(type),
            TradeAct.Mortgage => consultation.Mortgageable(type),
            TradeAct.ShareIn => consultation.MayIntegrate(shareIn, type),
            _ => throw new InvalidOperationException($"Unknown act {act}."),
        };
        ValueList<SubjectId> stopping =
        [
            .. right.Encumbrances.Where(static burden => burden.Kind == EncumbranceKind.Seizure).Select(static burden => burden.Id),
            .. titles.Find(asset)?.Disputes ?? [],
        ];
        ValueList<SubjectId> weighing = [.. right.Encumbrances.Where(static burden => burden.Kind != EncumbranceKind.Seizure).Select(static burden => burden.Id)];
        return new()
        {
            Right = right.Interest.Id,
            Act = act,
            ByLaw = ruling.Answer,
            Today = stopping.Count > 0 ? RulingAnswer.No : weighing.Count > 0 && ruling.Answer == RulingAnswer.Yes ? RulingAnswer.Conditional : ruling.Answer,
            HinderedBy = [.. stopping, .. weighing],
        };
    }

    private static void Tell(Recorder why, SubjectId asset, CapitalView view, ValueList<AssetDuty> duties, ValueList<IncomeStream> incomes)
    {
        var (income, cost) = (new FigureKey(FigureTerms.AssetIncome.Code, asset), new FigureKey(FigureTerms.AssetDutyCost.Code, asset));
        why.Step(income, view.Income, Derivation.Sum, [.. incomes.Select(static one => Operand.Of(FigureTerms.IncomeOfStream, one.Annual))]);
        if (view is { DutyCost: { } known, Net: { } net })
        {
            why.Step(cost, known, Derivation.Sum, [.. duties.Select(static one => Operand.Of(FigureTerms.CostOfDuty, one.AnnualCost!.Value))]);
            why.Step(new(FigureTerms.AssetNet.Code, asset), net, Derivation.Difference, [Operand.From(income, view.Income), Operand.From(cost, known)]);
        }
    }
}
