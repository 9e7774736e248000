using System.Text.Json.Serialization.Metadata;
using AssetPlanning.Conformity;
using AssetPlanning.Financing;
using AssetPlanning.Integration;
using AssetPlanning.Operation;
using AssetPlanning.Sharing;
using AssetPlanning.Supply;
using AssetPlanning.Valuation;

namespace AssetPlanning.Json;

/// <summary>A registered rule: the family it belongs to, its name in documents, its metadata.</summary>
internal sealed record RuleKind(Type Family, string Name, JsonTypeInfo Metadata)
{
    internal Type Type => Metadata.Type;
}

/// <summary>Every rule a planner knows, by name and by type: the built-ins come through the door users come through.</summary>
internal sealed class RuleKinds
{
    private readonly Dictionary<Type, RuleKind> byType = [];
    private readonly HashSet<(Type Family, string Name)> names = [];

    internal RuleKinds()
    {
        var own = AssetPlanningJsonContext.Default;
        AddSharingRules(own);
        Add<ConformityRule, SingleLot>("single-lot", own.SingleLot);
        Add<ConformityRule, LineControl>("line-control", own.LineControl);
        Add<ConformityRule, ZoneControl>("zone-control", own.ZoneControl);
        Add<ConformityRule, UseMatrix>("use-matrix", own.UseMatrix);
        Add<IntegrationMethod, Purchase>("purchase", own.Purchase);
        Add<SupplyMode, Grant>("grant", own.Grant);
        AddValuationMethods(own);
        Add<FinancingInstrument, BulletLoan>("bullet-loan", own.BulletLoan);
        Add<FinancingInstrument, Loan>("loan", own.Loan);
        Add<FinancingInstrument, Bond>("bond", own.Bond);
        Add<FinancingInstrument, FundPool>("fund-pool", own.FundPool);
        Add<FinancingInstrument, Guarantee>("guarantee", own.Guarantee);
        Add<FinancingInstrument, CapitalContribution>("capital-contribution", own.CapitalContribution);
        Add<FinancingInstrument, ConditionalSubsidy>("conditional-subsidy", own.ConditionalSubsidy);
        Add<FinancingInstrument, PublicPayment>("public-payment", own.PublicPayment);
        Add<FinancingInstrument, PriceInstalments>("price-instalments", own.PriceInstalments);
        Add<FinancingInstrument, IndustryFeedback>("industry-feedback", own.IndustryFeedback);
        Add<ProductLine, AnnualProduct>("annual-product", own.AnnualProduct);
    }

    internal IEnumerable<RuleKind> All => byType.Values;

    internal void Add<TFamily, TRule>(string name, JsonTypeInfo<TRule> metadata)
        where TRule : TFamily
    {
        ArgumentNullException.ThrowIfNull(metadata);
        if (!names.Add((typeof(TFamily), name)) || !byType.TryAdd(typeof(TRule), new(typeof(TFamily), name, metadata)))
        {
            throw new ArgumentException($"'{name}' ({typeof(TRule).Name}) is registered already.", nameof(name));
        }
    }

    internal Named<TFamily> Name<TFamily>(TFamily rule)
        where TFamily : class
    {
        ArgumentNullException.ThrowIfNull(rule);
        return byType.TryGetValue(rule.GetType(), out var kind)
            ? new(kind.Name, rule)
            : throw new ArgumentException(
                $"{rule.GetType().Name} is not registered: add it when building the planner, so that findings, trails and documents can name it.",
                nameof(rule));
    }

    /// <summary>Rules within rules are named too: they pay under names of their own.</summary>
    internal ValueList<NamedRule> Name(ValueList<SharingRule> rules) => NamedRule.Of(rules, rule => Name(rule).Name);

    internal ValueList<Named<TFamily>> Name<TFamily>(ValueList<TFamily> rules)
        where TFamily : class => [.. rules.Select(Name)];

    private void AddValuationMethods(AssetPlanningJsonContext own)
    {
        Add<ValuationMethod, PricePerClass>("price-per-class", own.PricePerClass);
        Add<ValuationMethod, IncomeCapitalisation>("income-capitalisation", own.IncomeCapitalisation);
        Add<ValuationMethod, ResidualMethod>("residual", own.ResidualMethod);
        Add<ValuationMethod, MarketComparison>("market-comparison", own.MarketComparison);
        Add<ValuationMethod, CostApproximation>("cost-approximation", own.CostApproximation);
        Add<ValuationMethod, BenchmarkCorrection>("benchmark-correction", own.BenchmarkCorrection);
        Add<ValuationMethod, InventoryValue>("inventory-price", own.InventoryValue);
        Add<ValuationMethod, QuantityValue>("quantity-price", own.QuantityValue);
        Add<ValuationMethod, MineralCashFlow>("mineral-cash-flow", own.MineralCashFlow);
        Add<ValuationMethod, MineralBenchmark>("mineral-benchmark", own.MineralBenchmark);
        Add<ValuationMethod, ForestValue>("forest", own.ForestValue);
        Add<ValuationMethod, SeaAreaValue>("sea-area", own.SeaAreaValue);
        Add<ValuationMethod, WaterRightValue>("water-right", own.WaterRightValue);
        Add<ValuationMethod, EcoProductIncome>("eco-product-income", own.EcoProductIncome);
        Add<ValuationMethod, MethodPerClass>("method-per-class", own.MethodPerClass);
        Add<ValuationMethod, ZonedValuation>("price-zones", own.ZonedValuation);
    }

    private void AddSharingRules(AssetPlanningJsonContext own)
    {
        Add<SharingRule, AnnuityThenShare>("annuity-then-share", own.AnnuityThenShare);
        Add<SharingRule, AreaAccrual>("area-accrual", own.AreaAccrual);
        Add<SharingRule, Cap>("cap", own.Cap);
        Add<SharingRule, CostRecovery>("cost-recovery", own.CostRecovery);
        Add<SharingRule, FixedAmount>("fixed-amount", own.FixedAmount);
        Add<SharingRule, FloorThenShare>("floor-then-share", own.FloorThenShare);
        Add<SharingRule, HierarchicalSplit>("hierarchical-split", own.HierarchicalSplit);
        Add<SharingRule, HurdleSharing>("hurdle-sharing", own.HurdleSharing);
        Add<SharingRule, IdleLandFee>("idle-land-fee", own.IdleLandFee);
        Add<SharingRule, InKindContributions>("in-kind-contributions", own.InKindContributions);
        Add<SharingRule, IncomeAccrual>("income-accrual", own.IncomeAccrual);
        Add<SharingRule, Kept>("kept", own.Kept);
        Add<SharingRule, Nested>("nested", own.Nested);
        Add<SharingRule, PerUnitAmount>("per-unit-amount", own.PerUnitAmount);
        Add<SharingRule, ProgressiveTax>("progressive-tax", own.ProgressiveTax);
        Add<SharingRule, Proportional>("proportional", own.Proportional);
        Add<SharingRule, RetainedLand>("retained-land", own.RetainedLand);
        Add<SharingRule, RewardLinked>("reward-linked", own.RewardLinked);
        Add<SharingRule, ShapleySharing>("shapley-sharing", own.ShapleySharing);
        Add<SharingRule, Tiered>("tiered", own.Tiered);
    }
}
