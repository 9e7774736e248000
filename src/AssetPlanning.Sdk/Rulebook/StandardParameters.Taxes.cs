namespace AssetPlanning.Rulebook;

/// <content>税费.</content>
public static partial class StandardParameters
{
    /// <summary>耕地占用税税额.</summary>
    public static Parameter<UnitPrice, Circumstance> TaxFarmlandOccupation { get; } = new("tax.farmland-occupation");

    /// <summary>耕地占用税倍数.</summary>
    public static Parameter<Ratio, Circumstance> TaxFarmlandOccupationFactor { get; } = new("tax.farmland-occupation-factor");

    /// <summary>契税税率.</summary>
    public static Parameter<Ratio> TaxDeedRate { get; } = new("tax.deed-rate");

    /// <summary>土地增值税级距（增值额与扣除项目之比）.</summary>
    public static Parameter<ProgressiveBands> TaxLandGains { get; } = new("tax.land-gains");

    /// <summary>水资源税计征办法.</summary>
    public static Parameter<string> TaxWaterResource { get; } = new("tax.water-resource");

    /// <summary>印花税税率.</summary>
    public static Parameter<Ratio> TaxStampRate { get; } = new("tax.stamp-rate");

    /// <summary>收储契税率（实务）.</summary>
    public static Parameter<Ratio> FeeDeedTaxOfReserve { get; } = new("fee.deed-tax-of-reserve");

    /// <summary>储备土地管护费.</summary>
    public static Parameter<UnitPrice> FeeReserveCare { get; } = new("fee.reserve-care");

    /// <summary>招拍挂费率.</summary>
    public static Parameter<Ratio> FeeAuction { get; } = new("fee.auction");

    /// <summary>森林植被恢复费.</summary>
    public static Parameter<UnitPrice, Circumstance> FeeForestRestoration { get; } = new("fee.forest-restoration");

    /// <summary>森林植被恢复费倍数，连乘.</summary>
    public static Parameter<Ratio, Circumstance> FeeForestRestorationFactor { get; } = new("fee.forest-restoration-factor");

    /// <summary>耕地开垦费倍数.</summary>
    public static Parameter<Ratio, Circumstance> FeeFarmlandReclamationFactor { get; } = new("fee.farmland-reclamation-factor");

    /// <summary>土地闲置费占出让价款比例.</summary>
    public static Parameter<Ratio> FeeIdleLand { get; } = new("fee.idle-land");

    /// <summary>满多久征闲置费.</summary>
    public static Parameter<Years> IdleFeeAfter { get; } = new("idle.fee-after");

    /// <summary>满多久可无偿收回.</summary>
    public static Parameter<Years> IdleTakeBackAfter { get; } = new("idle.take-back-after");

    /// <summary>集体经营性建设用地增值收益调节金率.</summary>
    public static Parameter<Ratio> LevyCollectiveGain { get; } = new("levy.collective-gain");

    /// <summary>临时占用耕地退税的复垦年限.</summary>
    public static Parameter<Years> TaxFarmlandRefundWithin { get; } = new("tax.farmland-refund-within");
}
