using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Supervision;

internal sealed class SupervisionConfiguration : IEntityTypeConfiguration<LadderRung>, IEntityTypeConfiguration<CaseRung>,
    IEntityTypeConfiguration<SupervisionRule>, IEntityTypeConfiguration<SupervisionItem>, IEntityTypeConfiguration<ItemEntry>
{
    public void Configure(EntityTypeBuilder<LadderRung> entity)
    {
        entity.ToTable("LadderRungs");
        entity.HasKey(r => r.Code);
        entity.Property(r => r.Code).HasMaxLength(60);
        entity.Ignore(r => r.At).Ignore(r => r.Audiences).Ignore(r => r.Card);
    }

    public void Configure(EntityTypeBuilder<CaseRung> entity)
    {
        entity.ToTable("CaseRungs");
        entity.HasKey(r => new { r.CaseId, r.Limit, r.Instance, r.Rung }); // the claim: each fires once
        entity.Property(r => r.Instance).HasMaxLength(120);
        entity.Ignore(r => r.Round);
        entity.Property(r => r.MatterCode).HasMaxLength(36);
        entity.Property(r => r.DepartmentCode).HasMaxLength(20);
        entity.Property(r => r.PersonName).HasMaxLength(400);
        entity.HasQueryFilter(r => r.WithdrawnAt == null);
        entity.HasIndex(r => new { r.Rung, r.DueAt }); // the boards ask for cards of a period
    }

    public void Configure(EntityTypeBuilder<SupervisionRule> entity)
    {
        entity.ToTable("SupervisionRules");
        entity.HasKey(r => r.Code);
        entity.Property(r => r.Code).HasMaxLength(40);
        entity.Property(r => r.Name).HasMaxLength(200);
        entity.Property(r => r.Ground).HasMaxLength(400);
    }

    public void Configure(EntityTypeBuilder<SupervisionItem> entity)
    {
        entity.ToTable("SupervisionItems");
        entity.Property(i => i.Id).ValueGeneratedNever();
        entity.Property(i => i.CaseNumber).HasMaxLength(50);
        entity.Property(i => i.MatterCode).HasMaxLength(36);
        entity.Property(i => i.DepartmentCode).HasMaxLength(20);
        entity.Property(i => i.PersonName).HasMaxLength(400);
        entity.Property(i => i.Rule).HasMaxLength(60);
        entity.Property(i => i.Revision).IsConcurrencyToken();
        entity.HasMany(i => i.Entries).WithOne().HasForeignKey(e => e.ItemId);
        entity.HasIndex(i => i.CaseId);
        entity.HasIndex(i => i.OpenedAt);
        entity.HasIndex(i => new { i.State, i.ReplyDueAt, i.Id });
        entity.HasIndex(i => new { i.DepartmentCode, i.State, i.ReplyDueAt, i.Id });
    }

    public void Configure(EntityTypeBuilder<ItemEntry> entity)
    {
        entity.ToTable("SupervisionEntries");
        entity.HasKey(e => new { e.ItemId, e.Sequence });
        entity.Property(e => e.Words).HasMaxLength(2000);
        entity.Property(e => e.ByName).HasMaxLength(400);
    }
}
