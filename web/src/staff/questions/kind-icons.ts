import CheckBox from '@mui/icons-material/CheckBoxOutlined';
import Event from '@mui/icons-material/Event';
import Handshake from '@mui/icons-material/HandshakeOutlined';
import Home from '@mui/icons-material/HomeOutlined';
import Info from '@mui/icons-material/InfoOutlined';
import Notes from '@mui/icons-material/Notes';
import Phone from '@mui/icons-material/Phone';
import RadioButtonChecked from '@mui/icons-material/RadioButtonChecked';
import ShortText from '@mui/icons-material/ShortText';
import ThumbsUpDown from '@mui/icons-material/ThumbsUpDownOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { Kind } from './sketch-changes.ts';

export const kindIcons: Record<Kind, SvgIconComponent> = {
  'short-text': ShortText,
  'long-text': Notes,
  'single-choice': RadioButtonChecked,
  'multiple-choice': CheckBox,
  'yes-no': ThumbsUpDown,
  date: Event,
  phone: Phone,
  address: Home,
  consent: Handshake,
  note: Info,
};

/** The kinds there are, the most used first. */
export const KINDS = Object.keys(kindIcons) as Kind[];
