import { TranslatableString } from '@rjsf/utils';

/** What the form library says of its own, which it has in English. */
export const formLibraryChinese: Partial<Record<TranslatableString, string>> = {
  [TranslatableString.ArrayItemTitle]: '项目',
  [TranslatableString.EmptyArray]: '尚无项目，可用下方按钮添加。',
  [TranslatableString.YesLabel]: '是',
  [TranslatableString.NoLabel]: '否',
  [TranslatableString.NewStringDefault]: '新值',
  [TranslatableString.AddButton]: '添加',
  [TranslatableString.AddItemButton]: '添加一项',
  [TranslatableString.MoveDownButton]: '下移',
  [TranslatableString.MoveUpButton]: '上移',
  [TranslatableString.RemoveButton]: '删除',
  [TranslatableString.ClearButton]: '清空',
  [TranslatableString.ClearLabel]: '清空',
  [TranslatableString.OptionPrefix]: '选项 %1',
  [TranslatableString.TitleOptionPrefix]: '%1，选项 %2',
  [TranslatableString.KeyLabel]: '%1 名称',
  [TranslatableString.Type]: '类型',
  [TranslatableString.Value]: '值',
  [TranslatableString.OptionalObjectAdd]: '填写此项',
  [TranslatableString.OptionalObjectRemove]: '删除此项',
  [TranslatableString.OptionalObjectEmptyMsg]: '未填写',
};
