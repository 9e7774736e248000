namespace AssetPlanning;

/// <content>面积账: what the area book measures.</content>
public static partial class FigureTerms
{
    private const string LandPrefix = "land.";

    /// <summary>坐标格网.</summary>
    public static FigureTerm Frame => New(LandPrefix + "frame", "坐标格网", "grid frame");

    /// <summary>环数.</summary>
    public static FigureTerm RingCount => New(LandPrefix + "ring-count", "环数", "rings");

    /// <summary>交点数.</summary>
    public static FigureTerm CrossingCount => New(LandPrefix + "crossing-count", "交点数", "crossings");

    /// <summary>组合的分区.</summary>
    public static FigureTerm ZonesTogether => New(LandPrefix + "zones-together", "组合的分区", "zones of the combination");

    /// <summary>图斑平面面积.</summary>
    public static FigureTerm WholePlanar => New(LandPrefix + "whole-planar", "图斑平面面积", "planar area of the patch");

    /// <summary>图斑椭球改正.</summary>
    public static FigureTerm WholeCorrection => New(LandPrefix + "whole-correction", "图斑椭球改正", "ellipsoidal correction of the patch");

    /// <summary>图斑椭球面积.</summary>
    public static FigureTerm WholeEllipsoidal => New(LandPrefix + "whole-ellipsoidal", "图斑椭球面积", "ellipsoidal area of the patch");

    /// <summary>图斑整环分量.</summary>
    public static FigureTerm PatchRings => New(LandPrefix + "patch-rings", "图斑整环分量", "whole turns of the patch");

    /// <summary>分区整环分量.</summary>
    public static FigureTerm ZoneRings => New(LandPrefix + "zone-rings", "分区整环分量", "whole turns of the zone");

    /// <summary>交点分量.</summary>
    public static FigureTerm Crossings => New(LandPrefix + "crossings", "交点分量", "crossings of the borders");

    /// <summary>图斑界线分量.</summary>
    public static FigureTerm PatchBorder => New(LandPrefix + "patch-border", "图斑界线分量", "border of the patch");

    /// <summary>分区界线分量.</summary>
    public static FigureTerm ZoneBorders => New(LandPrefix + "zone-borders", "分区界线分量", "borders of the zones");

    /// <summary>套合平面面积.</summary>
    public static FigureTerm PairPlanar => New(LandPrefix + "pair-planar", "套合平面面积", "planar area of the pair");

    /// <summary>套合椭球改正.</summary>
    public static FigureTerm PairCorrection => New(LandPrefix + "pair-correction", "套合椭球改正", "ellipsoidal correction of the pair");

    /// <summary>套合椭球面积.</summary>
    public static FigureTerm PairEllipsoidal => New(LandPrefix + "pair-ellipsoidal", "套合椭球面积", "ellipsoidal area of the pair");

    /// <summary>碎屑平面面积.</summary>
    public static FigureTerm DustPlanar => New(LandPrefix + "dust-planar", "碎屑平面面积", "planar dust");

    /// <summary>碎屑椭球面积.</summary>
    public static FigureTerm DustEllipsoidal => New(LandPrefix + "dust-ellipsoidal", "碎屑椭球面积", "ellipsoidal dust");

    /// <summary>覆盖平面面积.</summary>
    public static FigureTerm CoveredPlanar => New(LandPrefix + "covered-planar", "覆盖平面面积", "planar area covered");

    /// <summary>覆盖椭球面积.</summary>
    public static FigureTerm CoveredEllipsoidal => New(LandPrefix + "covered-ellipsoidal", "覆盖椭球面积", "ellipsoidal area covered");

    /// <summary>剩余平面面积.</summary>
    public static FigureTerm RemainderPlanar => New(LandPrefix + "remainder-planar", "剩余平面面积", "planar remainder");

    /// <summary>剩余椭球面积.</summary>
    public static FigureTerm RemainderEllipsoidal => New(LandPrefix + "remainder-ellipsoidal", "剩余椭球面积", "ellipsoidal remainder");

    /// <summary>最小上图面积.</summary>
    public static FigureTerm MinimumArea => New(LandPrefix + "minimum", "最小上图面积", "minimum area");

    /// <summary>量算面积.</summary>
    public static FigureTerm MeasuredPart => New(LandPrefix + "measured", "量算面积", "measured area");

    /// <summary>量算面积合计.</summary>
    public static FigureTerm MeasuredTotal => New(LandPrefix + "measured-total", "量算面积合计", "measured areas in all");

    /// <summary>法定面积.</summary>
    public static FigureTerm OfficialArea => New(LandPrefix + "official", "法定面积", "official area");

    /// <summary>取整份额.</summary>
    public static FigureTerm RoundedShare => New(LandPrefix + "rounded-share", "取整份额", "share rounded");

    /// <summary>舍去部分.</summary>
    public static FigureTerm LostShare => New(LandPrefix + "lost", "舍去部分", "cut off by rounding");

    /// <summary>平差尾差.</summary>
    public static FigureTerm PlacedResidual => New(LandPrefix + "placed", "平差尾差", "residual placed");

    /// <summary>平差后面积.</summary>
    public static FigureTerm AdjustedArea => New(LandPrefix + "adjusted", "平差后面积", "adjusted area");

    /// <summary>平差后合计.</summary>
    public static FigureTerm AdjustedTotal => New(LandPrefix + "adjusted-total", "平差后合计", "adjusted areas in all");

    /// <summary>取整尾差.</summary>
    public static FigureTerm RoundingResidual => New(LandPrefix + "rounding-residual", "取整尾差", "left over by rounding");

    /// <summary>门槛面积.</summary>
    public static FigureTerm Threshold => New(LandPrefix + "threshold", "门槛面积", "threshold");

    /// <summary>与门槛比较.</summary>
    public static FigureTerm ThresholdSide => New(LandPrefix + "threshold-side", "与门槛比较", "against the threshold");

    /// <summary>面积差值.</summary>
    public static FigureTerm AreaDifference => New(LandPrefix + "difference", "面积差值", "difference of areas");

    /// <summary>图斑数.</summary>
    public static FigureTerm PatchCount => New(LandPrefix + "patch-count", "图斑数", "patches");

    /// <summary>套合数.</summary>
    public static FigureTerm PairCount => New(LandPrefix + "pair-count", "套合数", "pairs");

    /// <summary>界线椭球改正分量.</summary>
    public static FigureTerm BorderCorrection => New(LandPrefix + "border-correction", "界线椭球改正分量", "ellipsoidal correction along a border");

    internal static bool IsLand(Code<FigureTerm> term) => term.ToString().StartsWith(LandPrefix, StringComparison.Ordinal);

    /// <summary>A method, not a field: static fields of a class in several files have no order to rely on.</summary>
    private static IEnumerable<FigureTerm> Land() =>
    [
        Frame, RingCount, CrossingCount, ZonesTogether, WholePlanar, WholeCorrection,
        WholeEllipsoidal, PatchRings, ZoneRings, Crossings, PatchBorder, ZoneBorders, PairPlanar, PairCorrection, PairEllipsoidal,
        DustPlanar, DustEllipsoidal, CoveredPlanar, CoveredEllipsoidal, RemainderPlanar, RemainderEllipsoidal, MinimumArea,
        MeasuredPart, MeasuredTotal, OfficialArea, RoundedShare, LostShare, PlacedResidual, AdjustedArea, AdjustedTotal,
        RoundingResidual, Threshold, ThresholdSide, AreaDifference,
        PatchCount, PairCount, BorderCorrection,
    ];
}
