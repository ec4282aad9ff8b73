namespace ApprovalHub.Api.Contracts.Tasks;

/// <summary>主体业态</summary>
public enum FoodBusiness
{
    /// <summary>食品销售经营者</summary>
    Sales,

    /// <summary>餐饮服务经营者</summary>
    Catering,

    /// <summary>集中用餐单位食堂</summary>
    Canteen,
}
