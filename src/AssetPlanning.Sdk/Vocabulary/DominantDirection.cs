namespace AssetPlanning;

/// <summary>The dominant direction of an allocation unit (配置主导方向): 城乡融合, 生态游憩, 海陆统筹, 农文旅融合, 一二三产业融合, 矿地一体.</summary>
public sealed record DominantDirection : Term<DominantDirection>;
