using ApprovalHub.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Cases;

internal sealed class CaseTaskConfiguration : IEntityTypeConfiguration<CaseTask>
{
    public void Configure(EntityTypeBuilder<CaseTask> entity)
    {
        entity.ToTable("CaseTasks");
        entity.Property(t => t.Id).ValueGeneratedNever();
        entity.Property(t => t.Key).HasMaxLength(120);
        entity.Property(t => t.NodeId).HasMaxLength(80);
        entity.Property(t => t.Activity).HasMaxLength(80);
        entity.Property(t => t.DepartmentCode).HasMaxLength(20);
        entity.Property(t => t.PostCode).HasMaxLength(40);
        entity.Property(t => t.PoolKey).HasMaxLength(80);
        entity.Property(t => t.Outcome).HasMaxLength(40);
        entity.Property(t => t.Procedures).HasMaxLength(200);
        entity.Property(t => t.Opinion).HasMaxLength(4000);
        entity.Property(t => t.Ground).HasMaxLength(1000);
        entity.Property(t => t.ActedByName).HasMaxLength(400);
        entity.Ignore(t => t.Limit).Ignore(t => t.IsOpen).Ignore(t => t.OutcomeList).Ignore(t => t.Card);

        entity.HasIndex(t => new { t.CaseId, t.Key }).IsUnique();
        // An inbox is one range of one of these, in its order: green first, then what falls due first. The first one leaves the unclaimed out:
        // else SQLite takes it for the pool's tab and walks through everybody's unclaimed tasks.
        entity.HasIndex(t => new { t.State, t.AssigneeId, t.Lane, t.DueOrder, t.Id }).HasFilter("\"AssigneeId\" IS NOT NULL");
        entity.HasIndex(t => new { t.State, t.PoolKey, t.AssigneeId, t.Lane, t.DueOrder, t.Id });
        entity.HasIndex(t => new { t.PoolKey, t.CaseId }).HasFilter("\"Outcome\" = 'Unclaimed'"); // 无人领取: few, and the desk still has them
        entity.HasIndex(t => new { t.ActedById, t.EndedAt, t.Id });
        entity.HasIndex(t => new { t.CaseId, t.OpenedAt, t.Id }).HasFilter("\"State\" = 0"); // the step that a case is at: of most cases of a list none is open
    }
}
