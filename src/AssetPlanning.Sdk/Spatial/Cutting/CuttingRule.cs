namespace AssetPlanning.Spatial;

/// <summary>Who gets the registered area of a patch that a boundary cuts (切割归属规则).</summary>
/// <remarks>The ground outside every zone is a part like any other: it can get its share, or the whole.</remarks>
public abstract record CuttingRule
{
    private protected CuttingRule()
    {
    }

    internal abstract CutVerdict Decide(CutCase patch);

    /// <summary>Every part its share by measured area, adjusted to the registered area, 按面积比例分割.</summary>
    public sealed record ProRata : CuttingRule
    {
        /// <summary>Who gets the steps of 0.01 m² left over.</summary>
        public required AdjustmentRule Residual { get; init; }

        internal override CutVerdict Decide(CutCase patch) => CutVerdict.SplitBy(Residual);
    }

    /// <summary>The whole patch to its largest part, 整块归入最大部分; undecided where two are equally large.</summary>
    public sealed record WholeToLargest : CuttingRule
    {
        internal override CutVerdict Decide(CutCase patch)
        {
            var most = patch.Parts.Max(static part => part.Measured);
            var largest = patch.Parts.Where(part => part.Measured == most).ToArray();
            return largest.Length == 1 ? CutVerdict.WholeTo(largest[0].Zone) : CutVerdict.Unclear(CutDoubt.EquallyLarge);
        }
    }

    /// <summary>The whole patch to a part with so large a share, 超过比例整块归入; otherwise every part its share.</summary>
    public sealed record WholeFromShare : CuttingRule
    {
        /// <summary>The share that is enough, more than a half and not more than the whole, so that one part only can have it.</summary>
        public required Ratio Share
        {
            get;
            init => field = value > Ratio.Of(1, 2) && value <= Ratio.One
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "More than a half of a patch decides, up to the whole.");
        }

        /// <summary>Who gets the steps of 0.01 m² left over where the patch is split.</summary>
        public required AdjustmentRule Residual { get; init; }

        internal override CutVerdict Decide(CutCase patch)
        {
            var enough = Share * (Ratio)(System.Numerics.BigInteger)patch.Measured.Units;
            foreach (var part in patch.Parts)
            {
                if ((Ratio)(System.Numerics.BigInteger)part.Measured.Units >= enough)
                {
                    return CutVerdict.WholeTo(part.Zone);
                }
            }

            return CutVerdict.SplitBy(Residual);
        }
    }

    /// <summary>The whole patch to the part its label point lies in, 按标识点归属; undecided where the point is on a border or not in the patch.</summary>
    public sealed record WholeByLabelPoint : CuttingRule
    {
        /// <summary>One point a patch, in the order of their numbers.</summary>
        public required PointSet Labels { get; init; }

        internal override CutVerdict Decide(CutCase patch) => patch.Label is not { IsInPatch: true } label
            ? CutVerdict.Unclear(CutDoubt.NoLabelInPatch)
            : label.IsOnBorder ? CutVerdict.Unclear(CutDoubt.LabelOnBorder)
            : patch.Parts.Any(part => part.Zone == label.Zone) ? CutVerdict.WholeTo(label.Zone)
            : CutVerdict.Unclear(CutDoubt.NoLabelInPatch);
    }
}
