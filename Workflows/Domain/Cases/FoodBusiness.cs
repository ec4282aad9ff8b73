namespace ApprovalHub.Domain.Cases;

/// <summary>主体业态 (食品经营许可和备案管理办法 §4); its number is the first digit of the licence's.</summary>
public enum FoodBusiness
{
    /// <summary>食品销售经营者</summary>
    Sales = 1,

    /// <summary>餐饮服务经营者</summary>
    Catering = 2,

    /// <summary>集中用餐单位食堂</summary>
    Canteen = 3,
}
