namespace AssetPlanning;

/// <content>三次分化与其旁账: which decision made a value, and what stands beside it.</content>
public static partial class FigureTerms
{
    /// <summary>规划增值.</summary>
    public static FigureTerm Uplift => New("differentiation.uplift", "规划增值", "uplift");

    /// <summary>面积（公顷）.</summary>
    public static FigureTerm Hectares => New("differentiation.hectares", "面积（公顷）", "area in hectares");

    /// <summary>每公顷增值.</summary>
    public static FigureTerm Potential => New("differentiation.potential", "每公顷增值", "uplift per hectare");

    /// <summary>决定组合增值.</summary>
    public static FigureTerm SetWorth => New("differentiation.set-worth", "决定组合增值", "what a set of decisions adds");

    /// <summary>分化份额（未取整）.</summary>
    public static FigureTerm RoundExact => New("differentiation.round-exact", "分化份额（未取整）", "share of a round, exact");

    /// <summary>分化份额（不分顺序）.</summary>
    public static FigureTerm RoundOrderFree => New("differentiation.round-order-free", "分化份额（不分顺序）", "share of a round, order-free");

    /// <summary>分化份额（按顺序）.</summary>
    public static FigureTerm RoundSequential => New("differentiation.round-sequential", "分化份额（按顺序）", "share of a round, in order");

    /// <summary>一次分化分项边际.</summary>
    public static FigureTerm PartAfter => New("differentiation.part-after", "一次分化分项边际", "what a part of the first round adds");

    /// <summary>分项边际之和.</summary>
    public static FigureTerm PartSum => New("differentiation.part-sum", "分项边际之和", "sum of what a part adds");

    /// <summary>一次分化分项（未取整）.</summary>
    public static FigureTerm PartExact => New("differentiation.part-exact", "一次分化分项（未取整）", "part of the first round, exact");

    /// <summary>一次分化分项（不分顺序）.</summary>
    public static FigureTerm PartOrderFree => New("differentiation.part-order-free", "一次分化分项（不分顺序）", "part of the first round, order-free");

    /// <summary>一次分化分项（按顺序）.</summary>
    public static FigureTerm PartSequential => New("differentiation.part-sequential", "一次分化分项（按顺序）", "part of the first round, in order");

    /// <summary>分化合计（按顺序）.</summary>
    public static FigureTerm TotalSequential => New("differentiation.total-sequential", "分化合计（按顺序）", "rounds added up, in order");

    /// <summary>分化合计（不分顺序）.</summary>
    public static FigureTerm TotalOrderFree => New("differentiation.total-order-free", "分化合计（不分顺序）", "rounds added up, order-free");

    /// <summary>未归因增值.</summary>
    public static FigureTerm Unattributed => New("differentiation.unattributed", "未归因增值", "uplift not attributed");

    /// <summary>外部影响.</summary>
    public static FigureTerm OutsideEffect => New("effect.amount", "外部影响", "effect from outside");

    /// <summary>影响系数.</summary>
    public static FigureTerm OutsideFactor => New("effect.factor", "影响系数", "factor of an effect");

    /// <summary>外部影响合计.</summary>
    public static FigureTerm OutsideEffects => New("effect.total", "外部影响合计", "effects from outside added up");

    /// <summary>协同成员规划价值合计.</summary>
    public static FigureTerm JointValue => New("effect.joint-value", "协同成员规划价值合计", "planned value of a synergy's members");

    /// <summary>现状社会价值.</summary>
    public static FigureTerm SocialCurrent => New("social.current", "现状社会价值", "social value as it is");

    /// <summary>规划社会价值.</summary>
    public static FigureTerm SocialPlanned => New("social.planned", "规划社会价值", "social value as planned");

    /// <summary>社会价值变化.</summary>
    public static FigureTerm SocialChange => New("social.change", "社会价值变化", "change of social value");

    /// <summary>社会价值变化合计.</summary>
    public static FigureTerm SocialTotal => New("social.total", "社会价值变化合计", "change of social value in all");

    /// <summary>国有面积.</summary>
    public static FigureTerm StateArea => New("fiscal.state-area", "国有面积", "area of the state");

    /// <summary>集体面积.</summary>
    public static FigureTerm CollectiveArea => New("fiscal.collective-area", "集体面积", "area of collectives");

    /// <summary>地块面积.</summary>
    public static FigureTerm LotArea => New("fiscal.lot-area", "地块面积", "area of a lot");

    /// <summary>年收支.</summary>
    public static FigureTerm FiscalAnnual => New("fiscal.annual", "年收支", "flow of a year");

    /// <summary>年数.</summary>
    public static FigureTerm FiscalYears => New("fiscal.years", "年数", "number of years");

    /// <summary>收支合计.</summary>
    public static FigureTerm FiscalFlow => New("fiscal.flow", "收支合计", "flow over its years");

    /// <summary>功能收入.</summary>
    public static FigureTerm FiscalIncome => New("fiscal.income", "功能收入", "income of a function");

    /// <summary>功能支出.</summary>
    public static FigureTerm FiscalExpenditure => New("fiscal.expenditure", "功能支出", "expenditure of a function");

    /// <summary>使用权人收益与融资.</summary>
    public static FigureTerm HolderIncome => New("fiscal.holder-income", "使用权人收益与融资", "income of holders");

    /// <summary>公共配套形成国有资产.</summary>
    public static FigureTerm PublicAssets => New("fiscal.public-assets", "公共配套形成国有资产", "assets the state builds");

    /// <summary>租金.</summary>
    public static FigureTerm Rent => New("lease.rent", "租金", "rent");

    /// <summary>租金现值.</summary>
    public static FigureTerm RentValue => New("lease.rent-value", "租金现值", "present value of rents");

    /// <summary>租金现值减出让价款.</summary>
    public static FigureTerm LeaseAdvantage => New("lease.advantage", "租金现值减出让价款", "rents less price");

    /// <summary>盈亏平衡年数.</summary>
    public static FigureTerm BreakEvenYears => New("lease.break-even-years", "盈亏平衡年数", "years to break even");

    /// <summary>一次性出让价款.</summary>
    public static FigureTerm LumpSumPrice => New("lease.lump-sum", "一次性出让价款", "price at once");

    /// <summary>租金现值（未取整）.</summary>
    public static FigureTerm RentExact => New("lease.rent-exact", "租金现值（未取整）", "present value of rents, exact");

    /// <summary>资金回收系数.</summary>
    public static FigureTerm LevelFactor => New("lease.level-factor", "资金回收系数", "level amount a year worth 1");

    /// <summary>等额年值（未取整）.</summary>
    public static FigureTerm LevelExact => New("lease.level-exact", "等额年值（未取整）", "level amount, exact");

    /// <summary>租金等额年值.</summary>
    public static FigureTerm LevelRent => New("lease.level-rent", "租金等额年值", "rents, level");

    /// <summary>出让价款等额年值.</summary>
    public static FigureTerm LevelPrice => New("lease.level-price", "出让价款等额年值", "price, level");

    /// <summary>盈亏平衡年租金.</summary>
    public static FigureTerm BreakEvenRent => New("lease.break-even-rent", "盈亏平衡年租金", "rent to break even");

    /// <summary>人均需求.</summary>
    public static FigureTerm NeedOfOne => New("facility.need-of-one", "人均需求", "need of a person");

    /// <summary>人口.</summary>
    public static FigureTerm People => New("facility.people", "人口", "people");

    /// <summary>设施需求.</summary>
    public static FigureTerm FacilityDemand => New("facility.demand", "设施需求", "demand");

    /// <summary>设施供给.</summary>
    public static FigureTerm FacilityProvision => New("facility.provision", "设施供给", "provision");

    /// <summary>设施余缺.</summary>
    public static FigureTerm FacilityLeft => New("facility.left", "设施余缺", "left of provision");

    /// <summary>重叠区需求.</summary>
    public static FigureTerm NeedOfBoth => New("facility.need-of-both", "重叠区需求", "need of those in both");

    /// <summary>重叠超出量.</summary>
    public static FigureTerm OverlapExcess => New("facility.overlap-excess", "重叠超出量", "beyond need of two");

    /// <summary>连片需求.</summary>
    public static FigureTerm GroupDemand => New("facility.group-demand", "连片需求", "need of several areas");

    /// <summary>连片供给.</summary>
    public static FigureTerm GroupProvision => New("facility.group-provision", "连片供给", "provision of several areas");

    /// <summary>连片超出量.</summary>
    public static FigureTerm GroupExcess => New("facility.group-excess", "连片超出量", "beyond need of several areas");

    /// <summary>人口单元部分人口.</summary>
    public static FigureTerm PeopleOfPart => New("facility.people-of-part", "人口单元部分人口", "people of a part of a block");

    /// <summary>人口单元未服务部分人口.</summary>
    public static FigureTerm PeopleOfOpenPart => New("facility.people-of-open-part", "人口单元未服务部分人口", "people of the part of a block in no area");

    /// <summary>重叠区人口.</summary>
    public static FigureTerm PeopleInBoth => New("facility.people-in-both", "重叠区人口", "people in both areas");

    /// <summary>服务空白人口.</summary>
    public static FigureTerm PeopleUnserved => New("facility.people-unserved", "服务空白人口", "people in no area");

    /// <summary>用地面积（m²）.</summary>
    public static FigureTerm SquareMetres => New("facility.square-metres", "用地面积（m²）", "area in m²");

    /// <summary>人均用地.</summary>
    public static FigureTerm AreaOfOne => New("facility.area-of-one", "人均用地", "area of a person");

    /// <summary>每处造价.</summary>
    public static FigureTerm FacilityUnitCost => New("facility.unit-cost", "每处造价", "cost of one facility");

    /// <summary>数量.</summary>
    public static FigureTerm FacilityNumber => New("facility.number", "数量", "number");

    /// <summary>规划条件成本.</summary>
    public static FigureTerm ConditionCost => New("facility.condition-cost", "规划条件成本", "cost of conditions");

    /// <summary>成本占规划价值.</summary>
    public static FigureTerm ConditionCostShare => New("facility.condition-cost-share", "成本占规划价值", "cost of conditions over planned value");

    /// <summary>地块现状价值.</summary>
    public static FigureTerm LotCurrent => New("response.current", "地块现状价值", "current value of a lot");

    /// <summary>地块规划价值.</summary>
    public static FigureTerm LotPlanned => New("response.planned", "地块规划价值", "planned value of a lot");

    /// <summary>变动后价值.</summary>
    public static FigureTerm ResponseValue => New("response.value", "变动后价值", "value after a change");

    /// <summary>变动额.</summary>
    public static FigureTerm ResponseChange => New("response.change", "变动额", "what a change makes");

    private static IEnumerable<FigureTerm> OfDifferentiation() =>
    [
        Uplift, Hectares, Potential, SetWorth, RoundExact, RoundOrderFree, RoundSequential, PartAfter, PartSum, PartExact,
        PartOrderFree, PartSequential, TotalSequential, TotalOrderFree, Unattributed, OutsideEffect, OutsideFactor, OutsideEffects, JointValue,
        SocialCurrent, SocialPlanned, SocialChange, SocialTotal, StateArea, CollectiveArea, LotArea, FiscalAnnual, FiscalYears,
        FiscalFlow, FiscalIncome, FiscalExpenditure, HolderIncome, PublicAssets, Rent, RentValue, LeaseAdvantage, BreakEvenYears,
        LumpSumPrice, RentExact, LevelFactor, LevelExact, LevelRent, LevelPrice, BreakEvenRent, NeedOfOne,
        People, FacilityDemand, FacilityProvision, FacilityLeft,
        NeedOfBoth, OverlapExcess, GroupDemand, GroupProvision, GroupExcess, PeopleOfPart, PeopleOfOpenPart, PeopleInBoth, PeopleUnserved, SquareMetres, AreaOfOne, FacilityUnitCost, FacilityNumber,
        ConditionCost, ConditionCostShare, LotCurrent, LotPlanned, ResponseValue, ResponseChange,
    ];
}
